window.YTD.tweets.part1 = [
  {
    "tweet": {
      "retweeted": false,
      "source": "<a href=\"https://mobile.twitter.com\" rel=\"nofollow\">Twitter Web App</a>",
      "entities": {
        "hashtags": [],
        "symbols": [],
        "user_mentions": [],
        "urls": []
      },
      "display_text_range": [
        "0",
        "57"
      ],
      "favorite_count": "32",
      "id_str": "1131205321159606501",
      "truncated": false,
      "retweet_count": "3",
      "id": "1131205321159606501",
      "created_at": "Wed May 22 14:29:00 +0000 2019",
      "favorited": false,
      "full_text": "Loppemarked på havnen søndag kl. 9-14. Parkér ved hallen.",
      "lang": "da"
    }
  },
  {
    "tweet": {
      "retweeted": false,
      "source": "<a href=\"https://mobile.twitter.com\" rel=\"nofollow\">Twitter Web App</a>",
      "entities": {
        "hashtags": [],
        "symbols": [],
        "user_mentions": [],
        "urls": []
      },
      "display_text_range": [
        "0",
        "51"
      ],
      "favorite_count": "30",
      "id_str": "1122084974883766499",
      "truncated": false,
      "retweet_count": "7",
      "id": "1122084974883766499",
      "created_at": "Sat Apr 27 10:28:00 +0000 2019",
      "favorited": false,
      "full_text": "Der bliver strøet på de store veje fra kl. 4 i nat.",
      "lang": "da"
    }
  },
  {
    "tweet": {
      "retweeted": false,
      "source": "<a href=\"https://mobile.twitter.com\" rel=\"nofollow\">Twitter Web App</a>",
      "entities": {
        "hashtags": [],
        "symbols": [],
        "user_mentions": [],
        "urls": []
      },
      "display_text_range": [
        "0",
        "51"
      ],
      "favorite_count": "35",
      "id_str": "1117067664552886500",
      "truncated": false,
      "retweet_count": "5",
      "id": "1117067664552886500",
      "created_at": "Sat Apr 13 14:11:00 +0000 2019",
      "favorited": false,
      "full_text": "Der bliver strøet på de store veje fra kl. 4 i nat.",
      "lang": "da"
    }
  },
  {
    "tweet": {
      "retweeted": false,
      "source": "<a href=\"https://mobile.twitter.com\" rel=\"nofollow\">Twitter Web App</a>",
      "entities": {
        "hashtags": [],
        "symbols": [],
        "user_mentions": [],
        "urls": []
      },
      "display_text_range": [
        "0",
        "72"
      ],
      "favorite_count": "120",
      "id_str": "1115290705720246405",
      "truncated": false,
      "retweet_count": "14",
      "id": "1115290705720246405",
      "created_at": "Mon Apr 08 16:30:00 +0000 2019",
      "favorited": false,
      "full_text": "Strandvejen er åben igen. Tak for hjælpen og tålmodigheden, alle sammen.",
      "lang": "da"
    }
  },
  {
    "tweet": {
      "retweeted": false,
      "source": "<a href=\"https://mobile.twitter.com\" rel=\"nofollow\">Twitter Web App</a>",
      "entities": {
        "hashtags": [],
        "symbols": [],
        "user_mentions": [
          {
            "name": "Jens Havnemand",
            "screen_name": "jens_fra_havnen",
            "indices": [
              "0",
              "16"
            ],
            "id_str": "900300006",
            "id": "900300006"
          }
        ],
        "urls": []
      },
      "display_text_range": [
        "17",
        "54"
      ],
      "favorite_count": "6",
      "id_str": "1115159591777206404",
      "truncated": false,
      "retweet_count": "9",
      "id": "1115159591777206404",
      "created_at": "Mon Apr 08 07:49:00 +0000 2019",
      "favorited": false,
      "full_text": "@jens_fra_havnen Nej, bussen kører ad Ringvejen i dag.",
      "lang": "da",
      "in_reply_to_screen_name": "jens_fra_havnen",
      "in_reply_to_user_id": "900300006",
      "in_reply_to_user_id_str": "900300006",
      "in_reply_to_status_id": "1115155816903606279",
      "in_reply_to_status_id_str": "1115155816903606279"
    }
  },
  {
    "tweet": {
      "retweeted": false,
      "source": "<a href=\"https://mobile.twitter.com\" rel=\"nofollow\">Twitter Web App</a>",
      "entities": {
        "hashtags": [],
        "symbols": [],
        "user_mentions": [
          {
            "name": "Preben Fjord",
            "screen_name": "fjordgubben",
            "indices": [
              "0",
              "12"
            ],
            "id_str": "900300004",
            "id": "900300004"
          }
        ],
        "urls": []
      },
      "display_text_range": [
        "13",
        "71"
      ],
      "favorite_count": "3",
      "id_str": "1115152797004726403",
      "truncated": false,
      "retweet_count": "8",
      "id": "1115152797004726403",
      "created_at": "Mon Apr 08 07:22:00 +0000 2019",
      "favorited": false,
      "full_text": "@fjordgubben Sandsække kan hentes på materielgården, Industrivej 8, nu.",
      "lang": "da",
      "in_reply_to_screen_name": "fjordgubben",
      "in_reply_to_user_id": "900300004",
      "in_reply_to_user_id_str": "900300004",
      "in_reply_to_status_id": "1115150532080566279",
      "in_reply_to_status_id_str": "1115150532080566279"
    }
  },
  {
    "tweet": {
      "retweeted": false,
      "source": "<a href=\"https://mobile.twitter.com\" rel=\"nofollow\">Twitter Web App</a>",
      "entities": {
        "hashtags": [],
        "symbols": [],
        "user_mentions": [],
        "urls": [],
        "media": [
          {
            "expanded_url": "https://twitter.com/EksempelbyKom/status/1115147260523446402/photo/1",
            "indices": [
              "84",
              "107"
            ],
            "url": "https://t.co/hsczfbbhrr",
            "media_url": "http://pbs.twimg.com/media/Eks23447172.jpg",
            "id_str": "1115147260523447172",
            "id": "1115147260523447172",
            "media_url_https": "https://pbs.twimg.com/media/Eks23447172.jpg",
            "sizes": {
              "thumb": {
                "w": "150",
                "h": "150",
                "resize": "crop"
              },
              "large": {
                "w": "1600",
                "h": "1067",
                "resize": "fit"
              }
            },
            "type": "video",
            "display_url": "pic.twitter.com/hsczfbbhrr",
            "video_info": {
              "aspect_ratio": [
                "16",
                "9"
              ],
              "duration_millis": "42000",
              "variants": [
                {
                  "bitrate": "832000",
                  "content_type": "video/mp4",
                  "url": "https://video.twimg.com/eks.mp4"
                }
              ]
            }
          }
        ]
      },
      "display_text_range": [
        "0",
        "83"
      ],
      "favorite_count": "6",
      "id_str": "1115147260523446402",
      "truncated": false,
      "retweet_count": "31",
      "id": "1115147260523446402",
      "created_at": "Mon Apr 08 07:00:00 +0000 2019",
      "favorited": false,
      "full_text": "Oversvømmelse på Strandvejen: vejen er spærret mellem nr. 10 og 42. Pumperne kører. https://t.co/hsczfbbhrr",
      "lang": "da",
      "extended_entities": {
        "media": [
          {
            "expanded_url": "https://twitter.com/EksempelbyKom/status/1115147260523446402/photo/1",
            "indices": [
              "84",
              "107"
            ],
            "url": "https://t.co/hsczfbbhrr",
            "media_url": "http://pbs.twimg.com/media/Eks23447172.jpg",
            "id_str": "1115147260523447172",
            "id": "1115147260523447172",
            "media_url_https": "https://pbs.twimg.com/media/Eks23447172.jpg",
            "sizes": {
              "thumb": {
                "w": "150",
                "h": "150",
                "resize": "crop"
              },
              "large": {
                "w": "1600",
                "h": "1067",
                "resize": "fit"
              }
            },
            "type": "video",
            "display_url": "pic.twitter.com/hsczfbbhrr",
            "video_info": {
              "aspect_ratio": [
                "16",
                "9"
              ],
              "duration_millis": "42000",
              "variants": [
                {
                  "bitrate": "832000",
                  "content_type": "video/mp4",
                  "url": "https://video.twimg.com/eks.mp4"
                }
              ]
            }
          }
        ]
      }
    }
  },
  {
    "tweet": {
      "retweeted": false,
      "source": "<a href=\"https://mobile.twitter.com\" rel=\"nofollow\">Twitter Web App</a>",
      "entities": {
        "hashtags": [],
        "symbols": [],
        "user_mentions": [],
        "urls": []
      },
      "display_text_range": [
        "0",
        "65"
      ],
      "favorite_count": "12",
      "id_str": "1108024577356726498",
      "truncated": false,
      "retweet_count": "1",
      "id": "1108024577356726498",
      "created_at": "Tue Mar 19 15:17:00 +0000 2019",
      "favorited": false,
      "full_text": "Vi har ryddet sneen på stierne. Giv besked, hvis vi har glemt en.",
      "lang": "da"
    }
  },
  {
    "tweet": {
      "retweeted": false,
      "source": "<a href=\"https://mobile.twitter.com\" rel=\"nofollow\">Twitter Web App</a>",
      "entities": {
        "hashtags": [],
        "symbols": [],
        "user_mentions": [],
        "urls": []
      },
      "display_text_range": [
        "0",
        "69"
      ],
      "favorite_count": "27",
      "id_str": "1078632656532406497",
      "truncated": false,
      "retweet_count": "6",
      "id": "1078632656532406497",
      "created_at": "Fri Dec 28 12:44:00 +0000 2018",
      "favorited": false,
      "full_text": "Gymnastiksalen på Åskolen er lukket for renovering til og med uge 34.",
      "lang": "da"
    }
  },
  {
    "tweet": {
      "retweeted": false,
      "source": "<a href=\"https://mobile.twitter.com\" rel=\"nofollow\">Twitter Web App</a>",
      "entities": {
        "hashtags": [],
        "symbols": [],
        "user_mentions": [],
        "urls": []
      },
      "display_text_range": [
        "0",
        "66"
      ],
      "favorite_count": "11",
      "id_str": "1049966266414006495",
      "truncated": false,
      "retweet_count": "5",
      "id": "1049966266414006495",
      "created_at": "Wed Oct 10 10:14:00 +0000 2018",
      "favorited": false,
      "full_text": "Ny udstilling på biblioteket: Eksempelby før og nu. Gratis adgang.",
      "lang": "da"
    }
  },
  {
    "tweet": {
      "retweeted": false,
      "source": "<a href=\"https://mobile.twitter.com\" rel=\"nofollow\">Twitter Web App</a>",
      "entities": {
        "hashtags": [],
        "symbols": [],
        "user_mentions": [],
        "urls": []
      },
      "display_text_range": [
        "0",
        "65"
      ],
      "favorite_count": "6",
      "id_str": "1047445657482166496",
      "truncated": false,
      "retweet_count": "3",
      "id": "1047445657482166496",
      "created_at": "Wed Oct 03 11:18:00 +0000 2018",
      "favorited": false,
      "full_text": "Vi har ryddet sneen på stierne. Giv besked, hvis vi har glemt en.",
      "lang": "da"
    }
  },
  {
    "tweet": {
      "retweeted": false,
      "source": "<a href=\"https://mobile.twitter.com\" rel=\"nofollow\">Twitter Web App</a>",
      "entities": {
        "hashtags": [],
        "symbols": [],
        "user_mentions": [
          {
            "name": "Sofie Sandbæk",
            "screen_name": "SofieSandEks",
            "indices": [
              "0",
              "13"
            ],
            "id_str": "900300003",
            "id": "900300003"
          }
        ],
        "urls": [
          {
            "url": "https://t.co/Mr4RapMpJ7",
            "expanded_url": "https://www.eksempelby.example/byggeri/carport",
            "display_url": "eksempelby.example/bygger…",
            "indices": [
              "51",
              "74"
            ]
          }
        ]
      },
      "display_text_range": [
        "14",
        "114"
      ],
      "favorite_count": "33",
      "id_str": "1040140522091446401",
      "truncated": false,
      "retweet_count": "7",
      "id": "1040140522091446401",
      "created_at": "Thu Sep 13 07:30:00 +0000 2018",
      "favorited": false,
      "full_text": "@SofieSandEks Hej Sofie, du kan læse reglerne her: https://t.co/Mr4RapMpJ7. Er du i tvivl, så ring på 70 00 00 10.",
      "lang": "da",
      "in_reply_to_screen_name": "SofieSandEks",
      "in_reply_to_user_id": "900300003",
      "in_reply_to_user_id_str": "900300003",
      "in_reply_to_status_id": "1039927870878646279",
      "in_reply_to_status_id_str": "1039927870878646279"
    }
  },
  {
    "tweet": {
      "retweeted": false,
      "source": "<a href=\"https://mobile.twitter.com\" rel=\"nofollow\">Twitter Web App</a>",
      "entities": {
        "hashtags": [],
        "symbols": [],
        "user_mentions": [],
        "urls": []
      },
      "display_text_range": [
        "0",
        "123"
      ],
      "favorite_count": "34",
      "id_str": "1039861181445046400",
      "truncated": false,
      "retweet_count": "0",
      "id": "1039861181445046400",
      "created_at": "Wed Sep 12 13:00:00 +0000 2018",
      "favorited": false,
      "full_text": "Har du spørgsmål til dit byggeri? Åbent hus om byggetilladelser torsdag kl. 15-18. &lt;Husk tegninger&gt; &amp; godt humør.",
      "lang": "da"
    }
  },
  {
    "tweet": {
      "retweeted": false,
      "source": "<a href=\"https://mobile.twitter.com\" rel=\"nofollow\">Twitter Web App</a>",
      "entities": {
        "hashtags": [],
        "symbols": [],
        "user_mentions": [],
        "urls": []
      },
      "display_text_range": [
        "0",
        "65"
      ],
      "favorite_count": "32",
      "id_str": "1030026629084086494",
      "truncated": false,
      "retweet_count": "4",
      "id": "1030026629084086494",
      "created_at": "Thu Aug 16 09:41:00 +0000 2018",
      "favorited": false,
      "full_text": "Vi har ryddet sneen på stierne. Giv besked, hvis vi har glemt en.",
      "lang": "da"
    }
  },
  {
    "tweet": {
      "retweeted": false,
      "source": "<a href=\"https://mobile.twitter.com\" rel=\"nofollow\">Twitter Web App</a>",
      "entities": {
        "hashtags": [],
        "symbols": [],
        "user_mentions": [],
        "urls": []
      },
      "display_text_range": [
        "0",
        "51"
      ],
      "favorite_count": "34",
      "id_str": "1021763934090166492",
      "truncated": false,
      "retweet_count": "0",
      "id": "1021763934090166492",
      "created_at": "Tue Jul 24 14:28:00 +0000 2018",
      "favorited": false,
      "full_text": "Der bliver strøet på de store veje fra kl. 4 i nat.",
      "lang": "da"
    }
  },
  {
    "tweet": {
      "retweeted": false,
      "source": "<a href=\"https://mobile.twitter.com\" rel=\"nofollow\">Twitter Web App</a>",
      "entities": {
        "hashtags": [],
        "symbols": [],
        "user_mentions": [],
        "urls": []
      },
      "display_text_range": [
        "0",
        "62"
      ],
      "favorite_count": "27",
      "id_str": "1016651245286326493",
      "truncated": false,
      "retweet_count": "0",
      "id": "1016651245286326493",
      "created_at": "Tue Jul 10 11:52:00 +0000 2018",
      "favorited": false,
      "full_text": "Ledige pladser på kurset »Digital Post fra bunden« på torsdag.",
      "lang": "da"
    }
  },
  {
    "tweet": {
      "retweeted": false,
      "source": "<a href=\"https://mobile.twitter.com\" rel=\"nofollow\">Twitter Web App</a>",
      "entities": {
        "hashtags": [],
        "symbols": [],
        "user_mentions": [
          {
            "name": "Tina Toft",
            "screen_name": "TinaToft_",
            "indices": [
              "3",
              "13"
            ],
            "id_str": "900300005",
            "id": "900300005"
          }
        ],
        "urls": []
      },
      "display_text_range": [
        "0",
        "90"
      ],
      "favorite_count": "0",
      "id_str": "1002822121681846399",
      "truncated": false,
      "retweet_count": "3",
      "id": "1002822121681846399",
      "created_at": "Sat Jun 02 08:00:00 +0000 2018",
      "favorited": false,
      "full_text": "RT @TinaToft_: Tak til de søde folk på genbrugspladsen, der fandt min nøgle i containeren!",
      "lang": "da"
    }
  },
  {
    "tweet": {
      "retweeted": false,
      "source": "<a href=\"https://mobile.twitter.com\" rel=\"nofollow\">Twitter Web App</a>",
      "entities": {
        "hashtags": [],
        "symbols": [],
        "user_mentions": [
          {
            "name": "Eksempelby Avis",
            "screen_name": "EksempelbyAvis",
            "indices": [
              "3",
              "18"
            ],
            "id_str": "900200001",
            "id": "900200001"
          }
        ],
        "urls": []
      },
      "display_text_range": [
        "0",
        "180"
      ],
      "favorite_count": "0",
      "id_str": "963744630174646398",
      "truncated": false,
      "retweet_count": "5",
      "id": "963744630174646398",
      "created_at": "Wed Feb 14 12:00:00 +0000 2018",
      "favorited": false,
      "full_text": "RT @EksempelbyAvis: Den nye svømmehal i Eksempelby åbner til efteråret med 25-meterbassin og varmtvandsbad. Se billederne fra rundvisningen i dag og læs, hvad billetten kommer til…",
      "lang": "da"
    }
  },
  {
    "tweet": {
      "retweeted": false,
      "source": "<a href=\"https://mobile.twitter.com\" rel=\"nofollow\">Twitter Web App</a>",
      "entities": {
        "hashtags": [],
        "symbols": [],
        "user_mentions": [
          {
            "name": "Eksempelby Avis",
            "screen_name": "EksempelbyAvis",
            "indices": [
              "0",
              "15"
            ],
            "id_str": "900200001",
            "id": "900200001"
          }
        ],
        "urls": [
          {
            "url": "https://t.co/hypaymzdwc",
            "expanded_url": "https://twitter.com/EksempelbyAvis/status/963720000000000001",
            "display_url": "twitter.com/EksempelbyAvi…",
            "indices": [
              "67",
              "90"
            ]
          }
        ]
      },
      "display_text_range": [
        "0",
        "90"
      ],
      "favorite_count": "20",
      "id_str": "963714431185846397",
      "truncated": false,
      "retweet_count": "0",
      "id": "963714431185846397",
      "created_at": "Wed Feb 14 10:00:00 +0000 2018",
      "favorited": false,
      "full_text": "@EksempelbyAvis skriver om vores nye svømmehal. Vi glæder os også. https://t.co/hypaymzdwc",
      "lang": "da"
    }
  },
  {
    "tweet": {
      "retweeted": false,
      "source": "<a href=\"https://mobile.twitter.com\" rel=\"nofollow\">Twitter Web App</a>",
      "entities": {
        "hashtags": [],
        "symbols": [],
        "user_mentions": [],
        "urls": []
      },
      "display_text_range": [
        "0",
        "51"
      ],
      "favorite_count": "30",
      "id_str": "939074572907446491",
      "truncated": false,
      "retweet_count": "5",
      "id": "939074572907446491",
      "created_at": "Fri Dec 08 10:10:00 +0000 2017",
      "favorited": false,
      "full_text": "Der bliver strøet på de store veje fra kl. 4 i nat.",
      "lang": "da"
    }
  },
  {
    "tweet": {
      "retweeted": false,
      "source": "<a href=\"https://mobile.twitter.com\" rel=\"nofollow\">Twitter Web App</a>",
      "entities": {
        "hashtags": [],
        "symbols": [],
        "user_mentions": [],
        "urls": [
          {
            "url": "https://t.co/LfLdtvPg8m",
            "expanded_url": "https://www.eksempelby.example/valg/2017",
            "display_url": "eksempelby.example/valg/2…",
            "indices": [
              "72",
              "95"
            ]
          }
        ]
      },
      "display_text_range": [
        "0",
        "95"
      ],
      "favorite_count": "27",
      "id_str": "933054907806646396",
      "truncated": false,
      "retweet_count": "12",
      "id": "933054907806646396",
      "created_at": "Tue Nov 21 19:30:00 +0000 2017",
      "favorited": false,
      "full_text": "Kommunalvalg: stemmeprocenten i Eksempelby blev 74,2. Resultatet i tal: https://t.co/LfLdtvPg8m",
      "lang": "da"
    }
  },
  {
    "tweet": {
      "retweeted": false,
      "source": "<a href=\"https://mobile.twitter.com\" rel=\"nofollow\">Twitter Web App</a>",
      "entities": {
        "hashtags": [],
        "symbols": [],
        "user_mentions": [],
        "urls": []
      },
      "display_text_range": [
        "0",
        "66"
      ],
      "favorite_count": "21",
      "id_str": "927923847951286490",
      "truncated": false,
      "retweet_count": "0",
      "id": "927923847951286490",
      "created_at": "Tue Nov 07 15:41:00 +0000 2017",
      "favorited": false,
      "full_text": "Ny udstilling på biblioteket: Eksempelby før og nu. Gratis adgang.",
      "lang": "da"
    }
  },
  {
    "tweet": {
      "retweeted": false,
      "source": "<a href=\"https://mobile.twitter.com\" rel=\"nofollow\">Twitter Web App</a>",
      "entities": {
        "hashtags": [],
        "symbols": [],
        "user_mentions": [],
        "urls": []
      },
      "display_text_range": [
        "0",
        "58"
      ],
      "favorite_count": "29",
      "id_str": "917698470343606489",
      "truncated": false,
      "retweet_count": "5",
      "id": "917698470343606489",
      "created_at": "Tue Oct 10 10:29:00 +0000 2017",
      "favorited": false,
      "full_text": "Genbrugspladsen har åbent kl. 10-18 alle dage i denne uge.",
      "lang": "da"
    }
  },
  {
    "tweet": {
      "retweeted": false,
      "source": "<a href=\"https://mobile.twitter.com\" rel=\"nofollow\">Twitter Web App</a>",
      "entities": {
        "hashtags": [],
        "symbols": [],
        "user_mentions": [],
        "urls": []
      },
      "display_text_range": [
        "0",
        "58"
      ],
      "favorite_count": "6",
      "id_str": "899963359196086487",
      "truncated": false,
      "retweet_count": "7",
      "id": "899963359196086487",
      "created_at": "Tue Aug 22 11:56:00 +0000 2017",
      "favorited": false,
      "full_text": "Genbrugspladsen har åbent kl. 10-18 alle dage i denne uge.",
      "lang": "da"
    }
  },
  {
    "tweet": {
      "retweeted": false,
      "source": "<a href=\"https://mobile.twitter.com\" rel=\"nofollow\">Twitter Web App</a>",
      "entities": {
        "hashtags": [],
        "symbols": [],
        "user_mentions": [],
        "urls": []
      },
      "display_text_range": [
        "0",
        "66"
      ],
      "favorite_count": "35",
      "id_str": "894839345771446488",
      "truncated": false,
      "retweet_count": "5",
      "id": "894839345771446488",
      "created_at": "Tue Aug 08 08:35:00 +0000 2017",
      "favorited": false,
      "full_text": "Ny udstilling på biblioteket: Eksempelby før og nu. Gratis adgang.",
      "lang": "da"
    }
  },
  {
    "tweet": {
      "retweeted": false,
      "source": "<a href=\"https://mobile.twitter.com\" rel=\"nofollow\">Twitter Web App</a>",
      "entities": {
        "hashtags": [],
        "symbols": [],
        "user_mentions": [],
        "urls": [
          {
            "url": "https://t.co/SVzCdv2kfd",
            "expanded_url": "https://www.eksempelby.example/byraad/referater",
            "display_url": "eksempelby.example/byraad…",
            "indices": [
              "44",
              "67"
            ]
          }
        ]
      },
      "display_text_range": [
        "0",
        "67"
      ],
      "favorite_count": "34",
      "id_str": "890912973910966485",
      "truncated": false,
      "retweet_count": "2",
      "id": "890912973910966485",
      "created_at": "Fri Jul 28 12:33:00 +0000 2017",
      "favorited": false,
      "full_text": "Se, hvad der blev besluttet på byrådsmødet: https://t.co/SVzCdv2kfd",
      "lang": "da"
    }
  },
  {
    "tweet": {
      "retweeted": false,
      "source": "<a href=\"https://mobile.twitter.com\" rel=\"nofollow\">Twitter Web App</a>",
      "entities": {
        "hashtags": [],
        "symbols": [],
        "user_mentions": [],
        "urls": []
      },
      "display_text_range": [
        "0",
        "65"
      ],
      "favorite_count": "33",
      "id_str": "881812005319606486",
      "truncated": false,
      "retweet_count": "1",
      "id": "881812005319606486",
      "created_at": "Mon Jul 03 09:49:00 +0000 2017",
      "favorited": false,
      "full_text": "Vi har ryddet sneen på stierne. Giv besked, hvis vi har glemt en.",
      "lang": "da"
    }
  },
  {
    "tweet": {
      "retweeted": false,
      "source": "<a href=\"https://mobile.twitter.com\" rel=\"nofollow\">Twitter Web App</a>",
      "entities": {
        "hashtags": [],
        "symbols": [],
        "user_mentions": [],
        "urls": []
      },
      "display_text_range": [
        "0",
        "51"
      ],
      "favorite_count": "32",
      "id_str": "878241729868726483",
      "truncated": false,
      "retweet_count": "8",
      "id": "878241729868726483",
      "created_at": "Fri Jun 23 13:22:00 +0000 2017",
      "favorited": false,
      "full_text": "Der bliver strøet på de store veje fra kl. 4 i nat.",
      "lang": "da"
    }
  },
  {
    "tweet": {
      "retweeted": false,
      "source": "<a href=\"https://mobile.twitter.com\" rel=\"nofollow\">Twitter Web App</a>",
      "entities": {
        "hashtags": [],
        "symbols": [],
        "user_mentions": [],
        "urls": [
          {
            "url": "https://t.co/hiSSqyd2na",
            "expanded_url": "https://www.eksempelby.example/byraad/referater",
            "display_url": "eksempelby.example/byraad…",
            "indices": [
              "44",
              "67"
            ]
          }
        ]
      },
      "display_text_range": [
        "0",
        "67"
      ],
      "favorite_count": "27",
      "id_str": "875380627338166484",
      "truncated": false,
      "retweet_count": "4",
      "id": "875380627338166484",
      "created_at": "Thu Jun 15 15:53:00 +0000 2017",
      "favorited": false,
      "full_text": "Se, hvad der blev besluttet på byrådsmødet: https://t.co/hiSSqyd2na",
      "lang": "da"
    }
  },
  {
    "tweet": {
      "retweeted": false,
      "source": "<a href=\"https://mobile.twitter.com\" rel=\"nofollow\">Twitter Web App</a>",
      "entities": {
        "hashtags": [],
        "symbols": [],
        "user_mentions": [],
        "urls": []
      },
      "display_text_range": [
        "0",
        "63"
      ],
      "favorite_count": "0",
      "id_str": "868061902402486482",
      "truncated": false,
      "retweet_count": "3",
      "id": "868061902402486482",
      "created_at": "Fri May 26 11:11:00 +0000 2017",
      "favorited": false,
      "full_text": "Vi holder lukket på rådhuset i morgen på grund af personaledag.",
      "lang": "da"
    }
  },
  {
    "tweet": {
      "retweeted": false,
      "source": "<a href=\"https://mobile.twitter.com\" rel=\"nofollow\">Twitter Web App</a>",
      "entities": {
        "hashtags": [],
        "symbols": [],
        "user_mentions": [
          {
            "name": "Bo Bakkesen",
            "screen_name": "bo_bakke",
            "indices": [
              "0",
              "9"
            ],
            "id_str": "900300002",
            "id": "900300002"
          }
        ],
        "urls": []
      },
      "display_text_range": [
        "10",
        "126"
      ],
      "favorite_count": "14",
      "id_str": "866944288158646395",
      "truncated": false,
      "retweet_count": "2",
      "id": "866944288158646395",
      "created_at": "Tue May 23 09:10:00 +0000 2017",
      "favorited": false,
      "full_text": "@bo_bakke Vi sender dig videre til Affald &amp; Genbrug: skriv til affald@eksempelby.example, så finder de en mindre beholder.",
      "lang": "da",
      "in_reply_to_screen_name": "bo_bakke",
      "in_reply_to_user_id": "900300002",
      "in_reply_to_user_id_str": "900300002",
      "in_reply_to_status_id": "866790776632246279",
      "in_reply_to_status_id_str": "866790776632246279"
    }
  },
  {
    "tweet": {
      "retweeted": false,
      "source": "<a href=\"https://mobile.twitter.com\" rel=\"nofollow\">Twitter Web App</a>",
      "entities": {
        "hashtags": [],
        "symbols": [],
        "user_mentions": [
          {
            "name": "Karla Klit",
            "screen_name": "karlaklit",
            "indices": [
              "0",
              "10"
            ],
            "id_str": "900300001",
            "id": "900300001"
          }
        ],
        "urls": []
      },
      "display_text_range": [
        "11",
        "71"
      ],
      "favorite_count": "34",
      "id_str": "866575608837046394",
      "truncated": false,
      "retweet_count": "7",
      "id": "866575608837046394",
      "created_at": "Mon May 22 08:45:00 +0000 2017",
      "favorited": false,
      "full_text": "@karlaklit Nej, du skal ikke selv vaske beholderen. Men du må gerne :-)",
      "lang": "da",
      "in_reply_to_screen_name": "karlaklit",
      "in_reply_to_user_id": "900300001",
      "in_reply_to_user_id_str": "900300001",
      "in_reply_to_status_id": "866565542507446279",
      "in_reply_to_status_id_str": "866565542507446279"
    }
  },
  {
    "tweet": {
      "retweeted": false,
      "source": "<a href=\"https://mobile.twitter.com\" rel=\"nofollow\">Twitter Web App</a>",
      "entities": {
        "hashtags": [],
        "symbols": [],
        "user_mentions": [
          {
            "name": "Eksempelby Kommune",
            "screen_name": "EksempelbyKom",
            "indices": [
              "0",
              "14"
            ],
            "id_str": "900100200",
            "id": "900100200"
          }
        ],
        "urls": [
          {
            "url": "https://t.co/w6J9aTCKqk",
            "expanded_url": "https://affald.eksempelby.example/min-adresse",
            "display_url": "affald.eksempelby.example…",
            "indices": [
              "45",
              "68"
            ]
          }
        ]
      },
      "display_text_range": [
        "15",
        "68"
      ],
      "favorite_count": "3",
      "id_str": "866550191354806393",
      "truncated": false,
      "retweet_count": "1",
      "id": "866550191354806393",
      "created_at": "Mon May 22 07:04:00 +0000 2017",
      "favorited": false,
      "full_text": "@EksempelbyKom 3/3 Se din egen hentedag her: https://t.co/w6J9aTCKqk",
      "lang": "da",
      "in_reply_to_screen_name": "EksempelbyKom",
      "in_reply_to_user_id": "900100200",
      "in_reply_to_user_id_str": "900100200",
      "in_reply_to_status_id": "866549688038326392",
      "in_reply_to_status_id_str": "866549688038326392"
    }
  },
  {
    "tweet": {
      "retweeted": false,
      "source": "<a href=\"https://mobile.twitter.com\" rel=\"nofollow\">Twitter Web App</a>",
      "entities": {
        "hashtags": [],
        "symbols": [],
        "user_mentions": [
          {
            "name": "Eksempelby Kommune",
            "screen_name": "EksempelbyKom",
            "indices": [
              "0",
              "14"
            ],
            "id_str": "900100200",
            "id": "900100200"
          }
        ],
        "urls": []
      },
      "display_text_range": [
        "15",
        "68"
      ],
      "favorite_count": "33",
      "id_str": "866549688038326392",
      "truncated": false,
      "retweet_count": "2",
      "id": "866549688038326392",
      "created_at": "Mon May 22 07:02:00 +0000 2017",
      "favorited": false,
      "full_text": "@EksempelbyKom 2/3 Madaffald hentes hver uge, resten hver anden uge.",
      "lang": "da",
      "in_reply_to_screen_name": "EksempelbyKom",
      "in_reply_to_user_id": "900100200",
      "in_reply_to_user_id_str": "900100200",
      "in_reply_to_status_id": "866549184721846391",
      "in_reply_to_status_id_str": "866549184721846391"
    }
  },
  {
    "tweet": {
      "retweeted": false,
      "source": "<a href=\"https://mobile.twitter.com\" rel=\"nofollow\">Twitter Web App</a>",
      "entities": {
        "hashtags": [],
        "symbols": [],
        "user_mentions": [],
        "urls": []
      },
      "display_text_range": [
        "0",
        "73"
      ],
      "favorite_count": "24",
      "id_str": "866549184721846391",
      "truncated": false,
      "retweet_count": "7",
      "id": "866549184721846391",
      "created_at": "Mon May 22 07:00:00 +0000 2017",
      "favorited": false,
      "full_text": "Kort om den nye affaldsordning: 1/3 Du får tre beholdere i stedet for én.",
      "lang": "da"
    }
  },
  {
    "tweet": {
      "retweeted": false,
      "source": "<a href=\"https://mobile.twitter.com\" rel=\"nofollow\">Twitter Web App</a>",
      "entities": {
        "hashtags": [],
        "symbols": [],
        "user_mentions": [],
        "urls": [
          {
            "url": "https://t.co/625zrnwKpk",
            "expanded_url": "https://www.eksempelby.example/byraad/referater",
            "display_url": "eksempelby.example/byraad…",
            "indices": [
              "44",
              "67"
            ]
          }
        ]
      },
      "display_text_range": [
        "0",
        "67"
      ],
      "favorite_count": "36",
      "id_str": "859309983790006481",
      "truncated": false,
      "retweet_count": "2",
      "id": "859309983790006481",
      "created_at": "Tue May 02 07:34:00 +0000 2017",
      "favorited": false,
      "full_text": "Se, hvad der blev besluttet på byrådsmødet: https://t.co/625zrnwKpk",
      "lang": "da"
    }
  },
  {
    "tweet": {
      "retweeted": false,
      "source": "<a href=\"https://mobile.twitter.com\" rel=\"nofollow\">Twitter Web App</a>",
      "entities": {
        "hashtags": [],
        "symbols": [],
        "user_mentions": [],
        "urls": []
      },
      "display_text_range": [
        "0",
        "65"
      ],
      "favorite_count": "17",
      "id_str": "855021979038646479",
      "truncated": false,
      "retweet_count": "0",
      "id": "855021979038646479",
      "created_at": "Thu Apr 20 11:35:00 +0000 2017",
      "favorited": false,
      "full_text": "Vi har ryddet sneen på stierne. Giv besked, hvis vi har glemt en.",
      "lang": "da"
    }
  },
  {
    "tweet": {
      "retweeted": false,
      "source": "<a href=\"https://mobile.twitter.com\" rel=\"nofollow\">Twitter Web App</a>",
      "entities": {
        "hashtags": [],
        "symbols": [],
        "user_mentions": [],
        "urls": [
          {
            "url": "https://t.co/MjAkJeBtsu",
            "expanded_url": "https://www.eksempelby.example/byraad/referater",
            "display_url": "eksempelby.example/byraad…",
            "indices": [
              "44",
              "67"
            ]
          }
        ]
      },
      "display_text_range": [
        "0",
        "67"
      ],
      "favorite_count": "4",
      "id_str": "853601368273846480",
      "truncated": false,
      "retweet_count": "3",
      "id": "853601368273846480",
      "created_at": "Sun Apr 16 13:30:00 +0000 2017",
      "favorited": false,
      "full_text": "Se, hvad der blev besluttet på byrådsmødet: https://t.co/MjAkJeBtsu",
      "lang": "da"
    }
  },
  {
    "tweet": {
      "retweeted": false,
      "source": "<a href=\"https://mobile.twitter.com\" rel=\"nofollow\">Twitter Web App</a>",
      "entities": {
        "hashtags": [],
        "symbols": [],
        "user_mentions": [],
        "urls": [
          {
            "url": "https://t.co/XmJiGGG34e",
            "expanded_url": "https://www.eksempelby.example/job",
            "display_url": "eksempelby.example/job",
            "indices": [
              "97",
              "120"
            ]
          }
        ]
      },
      "display_text_range": [
        "0",
        "120"
      ],
      "favorite_count": "22",
      "id_str": "836893777720246390",
      "truncated": false,
      "retweet_count": "5",
      "id": "836893777720246390",
      "created_at": "Wed Mar 01 11:00:00 +0000 2017",
      "favorited": false,
      "full_text": "Vi søger 12 sommervikarer til hjemmeplejen. Er du over 18, og kan du lide at tale med mennesker? https://t.co/XmJiGGG34e",
      "lang": "da"
    }
  },
  {
    "tweet": {
      "retweeted": false,
      "source": "<a href=\"https://mobile.twitter.com\" rel=\"nofollow\">Twitter Web App</a>",
      "entities": {
        "hashtags": [],
        "symbols": [],
        "user_mentions": [],
        "urls": [
          {
            "url": "https://t.co/nrXrmYnTTw",
            "expanded_url": "https://www.eksempelby.example/byraad/referater",
            "display_url": "eksempelby.example/byraad…",
            "indices": [
              "44",
              "67"
            ]
          }
        ]
      },
      "display_text_range": [
        "0",
        "67"
      ],
      "favorite_count": "0",
      "id_str": "828956980147126478",
      "truncated": false,
      "retweet_count": "0",
      "id": "828956980147126478",
      "created_at": "Tue Feb 07 13:22:00 +0000 2017",
      "favorited": false,
      "full_text": "Se, hvad der blev besluttet på byrådsmødet: https://t.co/nrXrmYnTTw",
      "lang": "da"
    }
  },
  {
    "tweet": {
      "retweeted": false,
      "source": "<a href=\"https://mobile.twitter.com\" rel=\"nofollow\">Twitter Web App</a>",
      "entities": {
        "hashtags": [],
        "symbols": [],
        "user_mentions": [],
        "urls": []
      },
      "display_text_range": [
        "0",
        "51"
      ],
      "favorite_count": "9",
      "id_str": "821247429964726477",
      "truncated": false,
      "retweet_count": "6",
      "id": "821247429964726477",
      "created_at": "Tue Jan 17 06:47:00 +0000 2017",
      "favorited": false,
      "full_text": "Der bliver strøet på de store veje fra kl. 4 i nat.",
      "lang": "da"
    }
  },
  {
    "tweet": {
      "retweeted": false,
      "source": "<a href=\"https://mobile.twitter.com\" rel=\"nofollow\">Twitter Web App</a>",
      "entities": {
        "hashtags": [],
        "symbols": [],
        "user_mentions": [],
        "urls": []
      },
      "display_text_range": [
        "0",
        "61"
      ],
      "favorite_count": "28",
      "id_str": "810051658183606476",
      "truncated": false,
      "retweet_count": "9",
      "id": "810051658183606476",
      "created_at": "Sat Dec 17 09:19:00 +0000 2016",
      "favorited": false,
      "full_text": "Har du mistet en kat? Internatet har tre, der gerne vil hjem.",
      "lang": "da"
    }
  },
  {
    "tweet": {
      "retweeted": false,
      "source": "<a href=\"https://mobile.twitter.com\" rel=\"nofollow\">Twitter Web App</a>",
      "entities": {
        "hashtags": [],
        "symbols": [],
        "user_mentions": [],
        "urls": []
      },
      "display_text_range": [
        "0",
        "65"
      ],
      "favorite_count": "27",
      "id_str": "809336445465526475",
      "truncated": false,
      "retweet_count": "2",
      "id": "809336445465526475",
      "created_at": "Thu Dec 15 09:57:00 +0000 2016",
      "favorited": false,
      "full_text": "Vi har ryddet sneen på stierne. Giv besked, hvis vi har glemt en.",
      "lang": "da"
    }
  },
  {
    "tweet": {
      "retweeted": false,
      "source": "<a href=\"https://mobile.twitter.com\" rel=\"nofollow\">Twitter Web App</a>",
      "entities": {
        "hashtags": [],
        "symbols": [],
        "user_mentions": [],
        "urls": [
          {
            "url": "https://t.co/w7LVNyxM6P",
            "expanded_url": "https://www.eksempelby.example/byraad/referater",
            "display_url": "eksempelby.example/byraad…",
            "indices": [
              "44",
              "67"
            ]
          }
        ]
      },
      "display_text_range": [
        "0",
        "67"
      ],
      "favorite_count": "12",
      "id_str": "796739440604086474",
      "truncated": false,
      "retweet_count": "3",
      "id": "796739440604086474",
      "created_at": "Thu Nov 10 15:41:00 +0000 2016",
      "favorited": false,
      "full_text": "Se, hvad der blev besluttet på byrådsmødet: https://t.co/w7LVNyxM6P",
      "lang": "da"
    }
  },
  {
    "tweet": {
      "retweeted": false,
      "source": "<a href=\"https://mobile.twitter.com\" rel=\"nofollow\">Twitter Web App</a>",
      "entities": {
        "hashtags": [],
        "symbols": [],
        "user_mentions": [],
        "urls": []
      },
      "display_text_range": [
        "0",
        "51"
      ],
      "favorite_count": "0",
      "id_str": "789009002787766473",
      "truncated": false,
      "retweet_count": "1",
      "id": "789009002787766473",
      "created_at": "Thu Oct 20 07:43:00 +0000 2016",
      "favorited": false,
      "full_text": "Der bliver strøet på de store veje fra kl. 4 i nat.",
      "lang": "da"
    }
  },
  {
    "tweet": {
      "retweeted": false,
      "source": "<a href=\"https://mobile.twitter.com\" rel=\"nofollow\">Twitter Web App</a>",
      "entities": {
        "hashtags": [],
        "symbols": [],
        "user_mentions": [
          {
            "name": "Villy Vestergren",
            "screen_name": "villyvest",
            "indices": [
              "0",
              "10"
            ],
            "id_str": "900300008",
            "id": "900300008"
          }
        ],
        "urls": []
      },
      "display_text_range": [
        "11",
        "121"
      ],
      "favorite_count": "30",
      "id_str": "782882886251446389",
      "truncated": false,
      "retweet_count": "0",
      "id": "782882886251446389",
      "created_at": "Mon Oct 03 10:00:00 +0000 2016",
      "favorited": false,
      "full_text": "@villyvest Det kan vi ikke svare på her, for det handler om din egen sag. Ring til os på 70 00 00 10 mellem kl. 10 og 14.",
      "lang": "da",
      "in_reply_to_screen_name": "villyvest",
      "in_reply_to_user_id": "900300008",
      "in_reply_to_user_id_str": "900300008",
      "in_reply_to_status_id": "782155593937846279",
      "in_reply_to_status_id_str": "782155593937846279"
    }
  },
  {
    "tweet": {
      "retweeted": false,
      "source": "<a href=\"https://mobile.twitter.com\" rel=\"nofollow\">Twitter Web App</a>",
      "entities": {
        "hashtags": [],
        "symbols": [],
        "user_mentions": [],
        "urls": []
      },
      "display_text_range": [
        "0",
        "58"
      ],
      "favorite_count": "21",
      "id_str": "777058759603126471",
      "truncated": false,
      "retweet_count": "3",
      "id": "777058759603126471",
      "created_at": "Sat Sep 17 08:17:00 +0000 2016",
      "favorited": false,
      "full_text": "Genbrugspladsen har åbent kl. 10-18 alle dage i denne uge.",
      "lang": "da"
    }
  },
  {
    "tweet": {
      "retweeted": false,
      "source": "<a href=\"https://mobile.twitter.com\" rel=\"nofollow\">Twitter Web App</a>",
      "entities": {
        "hashtags": [],
        "symbols": [],
        "user_mentions": [],
        "urls": []
      },
      "display_text_range": [
        "0",
        "58"
      ],
      "favorite_count": "31",
      "id_str": "776768345994166472",
      "truncated": false,
      "retweet_count": "7",
      "id": "776768345994166472",
      "created_at": "Fri Sep 16 13:03:00 +0000 2016",
      "favorited": false,
      "full_text": "Husk: fristen for at skrive barnet op til skole er fredag.",
      "lang": "da"
    }
  },
  {
    "tweet": {
      "retweeted": false,
      "source": "<a href=\"https://mobile.twitter.com\" rel=\"nofollow\">Twitter Web App</a>",
      "entities": {
        "hashtags": [],
        "symbols": [],
        "user_mentions": [],
        "urls": [],
        "media": [
          {
            "expanded_url": "https://twitter.com/EksempelbyKom/status/765065482859446388/photo/1",
            "indices": [
              "74",
              "97"
            ],
            "url": "https://t.co/cbmwcwtpqf",
            "media_url": "http://pbs.twimg.com/media/Eks59447172.jpg",
            "id_str": "765065482859447172",
            "id": "765065482859447172",
            "media_url_https": "https://pbs.twimg.com/media/Eks59447172.jpg",
            "sizes": {
              "thumb": {
                "w": "150",
                "h": "150",
                "resize": "crop"
              },
              "large": {
                "w": "1600",
                "h": "1067",
                "resize": "fit"
              }
            },
            "type": "photo",
            "display_url": "pic.twitter.com/cbmwcwtpqf",
            "ext_alt_text": "Børn med skoletasker går over et fodgængerfelt med en skolepatrulje"
          }
        ]
      },
      "display_text_range": [
        "0",
        "73"
      ],
      "favorite_count": "88",
      "id_str": "765065482859446388",
      "truncated": false,
      "retweet_count": "17",
      "id": "765065482859446388",
      "created_at": "Mon Aug 15 06:00:00 +0000 2016",
      "favorited": false,
      "full_text": "Velkommen til 412 nye skolebørn i dag. Pas på dem i trafikken, de er små. https://t.co/cbmwcwtpqf",
      "lang": "da",
      "extended_entities": {
        "media": [
          {
            "expanded_url": "https://twitter.com/EksempelbyKom/status/765065482859446388/photo/1",
            "indices": [
              "74",
              "97"
            ],
            "url": "https://t.co/cbmwcwtpqf",
            "media_url": "http://pbs.twimg.com/media/Eks59447172.jpg",
            "id_str": "765065482859447172",
            "id": "765065482859447172",
            "media_url_https": "https://pbs.twimg.com/media/Eks59447172.jpg",
            "sizes": {
              "thumb": {
                "w": "150",
                "h": "150",
                "resize": "crop"
              },
              "large": {
                "w": "1600",
                "h": "1067",
                "resize": "fit"
              }
            },
            "type": "photo",
            "display_url": "pic.twitter.com/cbmwcwtpqf",
            "ext_alt_text": "Børn med skoletasker går over et fodgængerfelt med en skolepatrulje"
          },
          {
            "expanded_url": "https://twitter.com/EksempelbyKom/status/765065482859446388/photo/1",
            "indices": [
              "74",
              "97"
            ],
            "url": "https://t.co/cbmwcwtpqf",
            "media_url": "http://pbs.twimg.com/media/Eks59447173.jpg",
            "id_str": "765065482859447173",
            "id": "765065482859447173",
            "media_url_https": "https://pbs.twimg.com/media/Eks59447173.jpg",
            "sizes": {
              "thumb": {
                "w": "150",
                "h": "150",
                "resize": "crop"
              },
              "large": {
                "w": "1600",
                "h": "1067",
                "resize": "fit"
              }
            },
            "type": "photo",
            "display_url": "pic.twitter.com/cbmwcwtpqf",
            "ext_alt_text": null
          }
        ]
      }
    }
  },
  {
    "tweet": {
      "retweeted": false,
      "source": "<a href=\"https://mobile.twitter.com\" rel=\"nofollow\">Twitter Web App</a>",
      "entities": {
        "hashtags": [],
        "symbols": [],
        "user_mentions": [],
        "urls": []
      },
      "display_text_range": [
        "0",
        "66"
      ],
      "favorite_count": "31",
      "id_str": "753515627934646470",
      "truncated": false,
      "retweet_count": "3",
      "id": "753515627934646470",
      "created_at": "Thu Jul 14 09:05:00 +0000 2016",
      "favorited": false,
      "full_text": "Ny udstilling på biblioteket: Eksempelby før og nu. Gratis adgang.",
      "lang": "da"
    }
  },
  {
    "tweet": {
      "retweeted": false,
      "source": "<a href=\"https://mobile.twitter.com\" rel=\"nofollow\">Twitter Web App</a>",
      "entities": {
        "hashtags": [],
        "symbols": [],
        "user_mentions": [],
        "urls": []
      },
      "display_text_range": [
        "0",
        "62"
      ],
      "favorite_count": "23",
      "id_str": "747386239841206469",
      "truncated": false,
      "retweet_count": "0",
      "id": "747386239841206469",
      "created_at": "Mon Jun 27 11:09:00 +0000 2016",
      "favorited": false,
      "full_text": "Ledige pladser på kurset »Digital Post fra bunden« på torsdag.",
      "lang": "da"
    }
  },
  {
    "tweet": {
      "retweeted": false,
      "source": "<a href=\"https://mobile.twitter.com\" rel=\"nofollow\">Twitter Web App</a>",
      "entities": {
        "hashtags": [],
        "symbols": [],
        "user_mentions": [],
        "urls": []
      },
      "display_text_range": [
        "0",
        "57"
      ],
      "favorite_count": "30",
      "id_str": "731469107819446467",
      "truncated": false,
      "retweet_count": "5",
      "id": "731469107819446467",
      "created_at": "Sat May 14 13:00:00 +0000 2016",
      "favorited": false,
      "full_text": "Loppemarked på havnen søndag kl. 9-14. Parkér ved hallen.",
      "lang": "da"
    }
  },
  {
    "tweet": {
      "retweeted": false,
      "source": "<a href=\"https://mobile.twitter.com\" rel=\"nofollow\">Twitter Web App</a>",
      "entities": {
        "hashtags": [],
        "symbols": [],
        "user_mentions": [],
        "urls": [
          {
            "url": "https://t.co/2AgQZqCHBW",
            "expanded_url": "https://www.eksempelby.example/byraad/referater",
            "display_url": "eksempelby.example/byraad…",
            "indices": [
              "44",
              "67"
            ]
          }
        ]
      },
      "display_text_range": [
        "0",
        "67"
      ],
      "favorite_count": "36",
      "id_str": "731429094159286468",
      "truncated": false,
      "retweet_count": "8",
      "id": "731429094159286468",
      "created_at": "Sat May 14 10:21:00 +0000 2016",
      "favorited": false,
      "full_text": "Se, hvad der blev besluttet på byrådsmødet: https://t.co/2AgQZqCHBW",
      "lang": "da"
    }
  },
  {
    "tweet": {
      "retweeted": false,
      "source": "<a href=\"https://mobile.twitter.com\" rel=\"nofollow\">Twitter Web App</a>",
      "entities": {
        "hashtags": [],
        "symbols": [],
        "user_mentions": [
          {
            "name": "Mette Mark",
            "screen_name": "mettemark99",
            "indices": [
              "0",
              "12"
            ],
            "id_str": "900300007",
            "id": "900300007"
          }
        ],
        "urls": [],
        "media": [
          {
            "expanded_url": "https://twitter.com/EksempelbyKom/status/722699321471926387/photo/1",
            "indices": [
              "80",
              "103"
            ],
            "url": "https://t.co/gurirfveit",
            "media_url": "http://pbs.twimg.com/media/Eks71927172.jpg",
            "id_str": "722699321471927172",
            "id": "722699321471927172",
            "media_url_https": "https://pbs.twimg.com/media/Eks71927172.jpg",
            "sizes": {
              "thumb": {
                "w": "150",
                "h": "150",
                "resize": "crop"
              },
              "large": {
                "w": "1600",
                "h": "1067",
                "resize": "fit"
              }
            },
            "type": "photo",
            "display_url": "pic.twitter.com/gurirfveit",
            "ext_alt_text": null
          }
        ]
      },
      "display_text_range": [
        "13",
        "79"
      ],
      "favorite_count": "5",
      "id_str": "722699321471926387",
      "truncated": false,
      "retweet_count": "3",
      "id": "722699321471926387",
      "created_at": "Wed Apr 20 08:12:00 +0000 2016",
      "favorited": false,
      "full_text": "@mettemark99 Hej Mette, hullet på Møllevej er lappet nu. Godt, at du sagde til! https://t.co/gurirfveit",
      "lang": "da",
      "extended_entities": {
        "media": [
          {
            "expanded_url": "https://twitter.com/EksempelbyKom/status/722699321471926387/photo/1",
            "indices": [
              "80",
              "103"
            ],
            "url": "https://t.co/gurirfveit",
            "media_url": "http://pbs.twimg.com/media/Eks71927172.jpg",
            "id_str": "722699321471927172",
            "id": "722699321471927172",
            "media_url_https": "https://pbs.twimg.com/media/Eks71927172.jpg",
            "sizes": {
              "thumb": {
                "w": "150",
                "h": "150",
                "resize": "crop"
              },
              "large": {
                "w": "1600",
                "h": "1067",
                "resize": "fit"
              }
            },
            "type": "photo",
            "display_url": "pic.twitter.com/gurirfveit",
            "ext_alt_text": null
          }
        ]
      },
      "in_reply_to_screen_name": "mettemark99",
      "in_reply_to_user_id": "900300007",
      "in_reply_to_user_id_str": "900300007",
      "in_reply_to_status_id": "722446908257206279",
      "in_reply_to_status_id_str": "722446908257206279"
    }
  },
  {
    "tweet": {
      "retweeted": false,
      "source": "<a href=\"https://mobile.twitter.com\" rel=\"nofollow\">Twitter Web App</a>",
      "entities": {
        "hashtags": [],
        "symbols": [],
        "user_mentions": [],
        "urls": []
      },
      "display_text_range": [
        "0",
        "69"
      ],
      "favorite_count": "27",
      "id_str": "720866242851766466",
      "truncated": false,
      "retweet_count": "2",
      "id": "720866242851766466",
      "created_at": "Fri Apr 15 06:48:00 +0000 2016",
      "favorited": false,
      "full_text": "Gymnastiksalen på Åskolen er lukket for renovering til og med uge 34.",
      "lang": "da"
    }
  },
  {
    "tweet": {
      "retweeted": false,
      "source": "<a href=\"https://mobile.twitter.com\" rel=\"nofollow\">Twitter Web App</a>",
      "entities": {
        "hashtags": [],
        "symbols": [],
        "user_mentions": [],
        "urls": []
      },
      "display_text_range": [
        "0",
        "61"
      ],
      "favorite_count": "8",
      "id_str": "710743541806006465",
      "truncated": false,
      "retweet_count": "0",
      "id": "710743541806006465",
      "created_at": "Fri Mar 18 08:24:00 +0000 2016",
      "favorited": false,
      "full_text": "Har du mistet en kat? Internatet har tre, der gerne vil hjem.",
      "lang": "da"
    }
  },
  {
    "tweet": {
      "retweeted": false,
      "source": "<a href=\"https://mobile.twitter.com\" rel=\"nofollow\">Twitter Web App</a>",
      "entities": {
        "hashtags": [],
        "symbols": [],
        "user_mentions": [
          {
            "name": "Jens Havnemand",
            "screen_name": "jens_fra_havnen",
            "indices": [
              "0",
              "16"
            ],
            "id_str": "900300006",
            "id": "900300006"
          }
        ],
        "urls": []
      },
      "display_text_range": [
        "17",
        "178"
      ],
      "favorite_count": "24",
      "id_str": "697051571942326386",
      "truncated": false,
      "retweet_count": "9",
      "id": "697051571942326386",
      "created_at": "Tue Feb 09 13:37:00 +0000 2016",
      "favorited": false,
      "full_text": "@jens_fra_havnen Hej Jens, tak for din besked. Du må ikke skrive dit CPR-nummer her. Vi har set, at der stod 010190-1234, og beder dig slette det. Brug Digital Post på borger.dk.",
      "lang": "da",
      "in_reply_to_screen_name": "jens_fra_havnen",
      "in_reply_to_user_id": "900300006",
      "in_reply_to_user_id_str": "900300006",
      "in_reply_to_status_id": "697004511851446279",
      "in_reply_to_status_id_str": "697004511851446279"
    }
  },
  {
    "tweet": {
      "retweeted": false,
      "source": "<a href=\"https://mobile.twitter.com\" rel=\"nofollow\">Twitter Web App</a>",
      "entities": {
        "hashtags": [],
        "symbols": [],
        "user_mentions": [],
        "urls": [
          {
            "url": "https://t.co/hGHU6vd6ps",
            "expanded_url": "https://www.borger.dk/",
            "display_url": "borger.dk/",
            "indices": [
              "50",
              "73"
            ]
          }
        ]
      },
      "display_text_range": [
        "0",
        "73"
      ],
      "favorite_count": "25",
      "id_str": "696981862609846385",
      "truncated": false,
      "retweet_count": "3",
      "id": "696981862609846385",
      "created_at": "Tue Feb 09 09:00:00 +0000 2016",
      "favorited": false,
      "full_text": "Nu kan du bestille tid i Borgerservice på nettet. https://t.co/hGHU6vd6ps",
      "lang": "da"
    }
  },
  {
    "tweet": {
      "retweeted": false,
      "source": "<a href=\"https://mobile.twitter.com\" rel=\"nofollow\">Twitter Web App</a>",
      "entities": {
        "hashtags": [],
        "symbols": [],
        "user_mentions": [],
        "urls": [
          {
            "url": "https://t.co/AddTUwpDAS",
            "expanded_url": "https://www.eksempelby.example/byraad/referater",
            "display_url": "eksempelby.example/byraad…",
            "indices": [
              "44",
              "67"
            ]
          }
        ]
      },
      "display_text_range": [
        "0",
        "67"
      ],
      "favorite_count": "18",
      "id_str": "692294979548086463",
      "truncated": false,
      "retweet_count": "4",
      "id": "692294979548086463",
      "created_at": "Wed Jan 27 10:36:00 +0000 2016",
      "favorited": false,
      "full_text": "Se, hvad der blev besluttet på byrådsmødet: https://t.co/AddTUwpDAS",
      "lang": "da"
    }
  },
  {
    "tweet": {
      "retweeted": false,
      "source": "<a href=\"https://mobile.twitter.com\" rel=\"nofollow\">Twitter Web App</a>",
      "entities": {
        "hashtags": [],
        "symbols": [],
        "user_mentions": [],
        "urls": []
      },
      "display_text_range": [
        "0",
        "58"
      ],
      "favorite_count": "7",
      "id_str": "683536517821366464",
      "truncated": false,
      "retweet_count": "7",
      "id": "683536517821366464",
      "created_at": "Sun Jan 03 06:33:00 +0000 2016",
      "favorited": false,
      "full_text": "Genbrugspladsen har åbent kl. 10-18 alle dage i denne uge.",
      "lang": "da"
    }
  },
  {
    "tweet": {
      "retweeted": false,
      "source": "<a href=\"https://mobile.twitter.com\" rel=\"nofollow\">Twitter Web App</a>",
      "entities": {
        "hashtags": [],
        "symbols": [],
        "user_mentions": [],
        "urls": []
      },
      "display_text_range": [
        "0",
        "63"
      ],
      "favorite_count": "34",
      "id_str": "673789039211446462",
      "truncated": false,
      "retweet_count": "5",
      "id": "673789039211446462",
      "created_at": "Mon Dec 07 09:00:00 +0000 2015",
      "favorited": false,
      "full_text": "Vi holder lukket på rådhuset i morgen på grund af personaledag.",
      "lang": "da"
    }
  },
  {
    "tweet": {
      "retweeted": false,
      "source": "<a href=\"https://mobile.twitter.com\" rel=\"nofollow\">Twitter Web App</a>",
      "entities": {
        "hashtags": [],
        "symbols": [],
        "user_mentions": [],
        "urls": []
      },
      "display_text_range": [
        "0",
        "63"
      ],
      "favorite_count": "21",
      "id_str": "667583901987766461",
      "truncated": false,
      "retweet_count": "4",
      "id": "667583901987766461",
      "created_at": "Fri Nov 20 06:03:00 +0000 2015",
      "favorited": false,
      "full_text": "Vi holder lukket på rådhuset i morgen på grund af personaledag.",
      "lang": "da"
    }
  },
  {
    "tweet": {
      "retweeted": false,
      "source": "<a href=\"https://mobile.twitter.com\" rel=\"nofollow\">Twitter Web App</a>",
      "entities": {
        "hashtags": [],
        "symbols": [],
        "user_mentions": [],
        "urls": []
      },
      "display_text_range": [
        "0",
        "51"
      ],
      "favorite_count": "15",
      "id_str": "662618936570806460",
      "truncated": false,
      "retweet_count": "2",
      "id": "662618936570806460",
      "created_at": "Fri Nov 06 13:14:00 +0000 2015",
      "favorited": false,
      "full_text": "Der bliver strøet på de store veje fra kl. 4 i nat.",
      "lang": "da"
    }
  },
  {
    "tweet": {
      "retweeted": false,
      "source": "<a href=\"https://mobile.twitter.com\" rel=\"nofollow\">Twitter Web App</a>",
      "entities": {
        "hashtags": [],
        "symbols": [],
        "user_mentions": [],
        "urls": [
          {
            "url": "https://t.co/BpHmdJQ7tK",
            "expanded_url": "https://hoering.eksempelby.example/cykelsti",
            "display_url": "hoering.eksempelby.exampl…",
            "indices": [
              "79",
              "102"
            ]
          }
        ]
      },
      "display_text_range": [
        "0",
        "102"
      ],
      "favorite_count": "22",
      "id_str": "661905737118646384",
      "truncated": false,
      "retweet_count": "4",
      "id": "661905737118646384",
      "created_at": "Wed Nov 04 14:00:00 +0000 2015",
      "favorited": false,
      "full_text": "Høring: Hvor skal den nye cykelsti ligge? Skriv din mening senest 1. december. https://t.co/BpHmdJQ7tK",
      "lang": "da"
    }
  },
  {
    "tweet": {
      "retweeted": false,
      "source": "<a href=\"https://mobile.twitter.com\" rel=\"nofollow\">Twitter Web App</a>",
      "entities": {
        "hashtags": [],
        "symbols": [],
        "user_mentions": [],
        "urls": []
      },
      "display_text_range": [
        "0",
        "58"
      ],
      "favorite_count": "4",
      "id_str": "647387573253046459",
      "truncated": false,
      "retweet_count": "7",
      "id": "647387573253046459",
      "created_at": "Fri Sep 25 12:30:00 +0000 2015",
      "favorited": false,
      "full_text": "Husk: fristen for at skrive barnet op til skole er fredag.",
      "lang": "da"
    }
  },
  {
    "tweet": {
      "retweeted": false,
      "source": "<a href=\"https://mobile.twitter.com\" rel=\"nofollow\">Twitter Web App</a>",
      "entities": {
        "hashtags": [],
        "symbols": [],
        "user_mentions": [],
        "urls": []
      },
      "display_text_range": [
        "0",
        "58"
      ],
      "favorite_count": "2",
      "id_str": "645257034593206458",
      "truncated": false,
      "retweet_count": "6",
      "id": "645257034593206458",
      "created_at": "Sat Sep 19 15:24:00 +0000 2015",
      "favorited": false,
      "full_text": "Genbrugspladsen har åbent kl. 10-18 alle dage i denne uge.",
      "lang": "da"
    }
  },
  {
    "tweet": {
      "retweeted": false,
      "source": "<a href=\"https://mobile.twitter.com\" rel=\"nofollow\">Twitter Web App</a>",
      "entities": {
        "hashtags": [],
        "symbols": [],
        "user_mentions": [],
        "urls": []
      },
      "display_text_range": [
        "0",
        "63"
      ],
      "favorite_count": "1",
      "id_str": "619046828897206457",
      "truncated": false,
      "retweet_count": "2",
      "id": "619046828897206457",
      "created_at": "Thu Jul 09 07:34:00 +0000 2015",
      "favorited": false,
      "full_text": "Vi holder lukket på rådhuset i morgen på grund af personaledag.",
      "lang": "da"
    }
  },
  {
    "tweet": {
      "retweeted": false,
      "source": "<a href=\"https://mobile.twitter.com\" rel=\"nofollow\">Twitter Web App</a>",
      "entities": {
        "hashtags": [],
        "symbols": [],
        "user_mentions": [],
        "urls": [
          {
            "url": "https://t.co/xWEST3BzUQ",
            "expanded_url": "https://www.eksempelby.example/byraad/referater",
            "display_url": "eksempelby.example/byraad…",
            "indices": [
              "44",
              "67"
            ]
          }
        ]
      },
      "display_text_range": [
        "0",
        "67"
      ],
      "favorite_count": "33",
      "id_str": "612151896437686455",
      "truncated": false,
      "retweet_count": "7",
      "id": "612151896437686455",
      "created_at": "Sat Jun 20 06:56:00 +0000 2015",
      "favorited": false,
      "full_text": "Se, hvad der blev besluttet på byrådsmødet: https://t.co/xWEST3BzUQ",
      "lang": "da"
    }
  },
  {
    "tweet": {
      "retweeted": false,
      "source": "<a href=\"https://mobile.twitter.com\" rel=\"nofollow\">Twitter Web App</a>",
      "entities": {
        "hashtags": [],
        "symbols": [],
        "user_mentions": [
          {
            "name": "Tina Toft",
            "screen_name": "TinaToft_",
            "indices": [
              "0",
              "10"
            ],
            "id_str": "900300005",
            "id": "900300005"
          }
        ],
        "urls": []
      },
      "display_text_range": [
        "0",
        "64"
      ],
      "favorite_count": "35",
      "id_str": "611458829644726383",
      "truncated": false,
      "retweet_count": "0",
      "id": "611458829644726383",
      "created_at": "Thu Jun 18 09:02:00 +0000 2015",
      "favorited": false,
      "full_text": "@TinaToft_ Ja, du kan stemme på biblioteket, også med barnevogn.",
      "lang": "da",
      "in_reply_to_screen_name": "TinaToft_",
      "in_reply_to_user_id": "900300005",
      "in_reply_to_user_id_str": "900300005",
      "in_reply_to_status_id": "611450273264566279",
      "in_reply_to_status_id_str": "611450273264566279"
    }
  },
  {
    "tweet": {
      "retweeted": false,
      "source": "<a href=\"https://mobile.twitter.com\" rel=\"nofollow\">Twitter Web App</a>",
      "entities": {
        "hashtags": [],
        "symbols": [],
        "user_mentions": [],
        "urls": []
      },
      "display_text_range": [
        "0",
        "107"
      ],
      "favorite_count": "24",
      "id_str": "611439451960246382",
      "truncated": false,
      "retweet_count": "5",
      "id": "611439451960246382",
      "created_at": "Thu Jun 18 07:45:00 +0000 2015",
      "favorited": false,
      "full_text": "Valgdag! Valgstederne er åbne kl. 9-20. Husk valgkortet. Er det blevet væk, kan du få et nyt på valgstedet.",
      "lang": "da"
    }
  },
  {
    "tweet": {
      "retweeted": false,
      "source": "<a href=\"https://mobile.twitter.com\" rel=\"nofollow\">Twitter Web App</a>",
      "entities": {
        "hashtags": [],
        "symbols": [],
        "user_mentions": [],
        "urls": []
      },
      "display_text_range": [
        "0",
        "69"
      ],
      "favorite_count": "22",
      "id_str": "608927399408566456",
      "truncated": false,
      "retweet_count": "2",
      "id": "608927399408566456",
      "created_at": "Thu Jun 11 09:23:00 +0000 2015",
      "favorited": false,
      "full_text": "Gymnastiksalen på Åskolen er lukket for renovering til og med uge 34.",
      "lang": "da"
    }
  },
  {
    "tweet": {
      "retweeted": false,
      "source": "<a href=\"https://mobile.twitter.com\" rel=\"nofollow\">Twitter Web App</a>",
      "entities": {
        "hashtags": [],
        "symbols": [],
        "user_mentions": [],
        "urls": []
      },
      "display_text_range": [
        "0",
        "57"
      ],
      "favorite_count": "21",
      "id_str": "585739860833206454",
      "truncated": false,
      "retweet_count": "1",
      "id": "585739860833206454",
      "created_at": "Wed Apr 08 09:44:00 +0000 2015",
      "favorited": false,
      "full_text": "Loppemarked på havnen søndag kl. 9-14. Parkér ved hallen.",
      "lang": "da"
    }
  },
  {
    "tweet": {
      "retweeted": false,
      "source": "<a href=\"https://mobile.twitter.com\" rel=\"nofollow\">Twitter Web App</a>",
      "entities": {
        "hashtags": [],
        "symbols": [],
        "user_mentions": [],
        "urls": []
      },
      "display_text_range": [
        "0",
        "66"
      ],
      "favorite_count": "20",
      "id_str": "585069946598326453",
      "truncated": false,
      "retweet_count": "1",
      "id": "585069946598326453",
      "created_at": "Mon Apr 06 13:22:00 +0000 2015",
      "favorited": false,
      "full_text": "Ny udstilling på biblioteket: Eksempelby før og nu. Gratis adgang.",
      "lang": "da"
    }
  },
  {
    "tweet": {
      "retweeted": false,
      "source": "<a href=\"https://mobile.twitter.com\" rel=\"nofollow\">Twitter Web App</a>",
      "entities": {
        "hashtags": [],
        "symbols": [],
        "user_mentions": [],
        "urls": []
      },
      "display_text_range": [
        "0",
        "66"
      ],
      "favorite_count": "28",
      "id_str": "571553382527926451",
      "truncated": false,
      "retweet_count": "2",
      "id": "571553382527926451",
      "created_at": "Sat Feb 28 06:12:00 +0000 2015",
      "favorited": false,
      "full_text": "Ny udstilling på biblioteket: Eksempelby før og nu. Gratis adgang.",
      "lang": "da"
    }
  },
  {
    "tweet": {
      "retweeted": false,
      "source": "<a href=\"https://mobile.twitter.com\" rel=\"nofollow\">Twitter Web App</a>",
      "entities": {
        "hashtags": [],
        "symbols": [],
        "user_mentions": [],
        "urls": []
      },
      "display_text_range": [
        "0",
        "61"
      ],
      "favorite_count": "25",
      "id_str": "566568787768246452",
      "truncated": false,
      "retweet_count": "6",
      "id": "566568787768246452",
      "created_at": "Sat Feb 14 12:05:00 +0000 2015",
      "favorited": false,
      "full_text": "Har du mistet en kat? Internatet har tre, der gerne vil hjem.",
      "lang": "da"
    }
  },
  {
    "tweet": {
      "retweeted": false,
      "source": "<a href=\"https://mobile.twitter.com\" rel=\"nofollow\">Twitter Web App</a>",
      "entities": {
        "hashtags": [],
        "symbols": [],
        "user_mentions": [
          {
            "name": "Preben Fjord",
            "screen_name": "fjordgubben",
            "indices": [
              "0",
              "12"
            ],
            "id_str": "900300004",
            "id": "900300004"
          }
        ],
        "urls": []
      },
      "display_text_range": [
        "0",
        "76"
      ],
      "favorite_count": "19",
      "id_str": "554525934351286381",
      "truncated": false,
      "retweet_count": "9",
      "id": "554525934351286381",
      "created_at": "Mon Jan 12 06:31:00 +0000 2015",
      "favorited": false,
      "full_text": "@fjordgubben Ring til vagttelefonen på 70 00 00 20, så kommer de ud til dig.",
      "lang": "da",
      "in_reply_to_screen_name": "fjordgubben",
      "in_reply_to_user_id": "900300004",
      "in_reply_to_user_id_str": "900300004",
      "in_reply_to_status_id": "554520649528246279",
      "in_reply_to_status_id_str": "554520649528246279"
    }
  },
  {
    "tweet": {
      "retweeted": false,
      "source": "<a href=\"https://mobile.twitter.com\" rel=\"nofollow\">Twitter Web App</a>",
      "entities": {
        "hashtags": [],
        "symbols": [],
        "user_mentions": [
          {
            "name": "Sofie Sandbæk",
            "screen_name": "SofieSandEks",
            "indices": [
              "0",
              "13"
            ],
            "id_str": "900300003",
            "id": "900300003"
          }
        ],
        "urls": []
      },
      "display_text_range": [
        "0",
        "52"
      ],
      "favorite_count": "14",
      "id_str": "554523166110646380",
      "truncated": false,
      "retweet_count": "9",
      "id": "554523166110646380",
      "created_at": "Mon Jan 12 06:20:00 +0000 2015",
      "favorited": false,
      "full_text": "@SofieSandEks Ja, SFO'en åbner kl. 7 som den plejer.",
      "lang": "da",
      "in_reply_to_screen_name": "SofieSandEks",
      "in_reply_to_user_id": "900300003",
      "in_reply_to_user_id_str": "900300003",
      "in_reply_to_status_id": "554520146211766279",
      "in_reply_to_status_id_str": "554520146211766279"
    }
  },
  {
    "tweet": {
      "retweeted": false,
      "source": "<a href=\"https://mobile.twitter.com\" rel=\"nofollow\">Twitter Web App</a>",
      "entities": {
        "hashtags": [],
        "symbols": [],
        "user_mentions": [],
        "urls": []
      },
      "display_text_range": [
        "0",
        "95"
      ],
      "favorite_count": "41",
      "id_str": "554515616363446379",
      "truncated": false,
      "retweet_count": "64",
      "id": "554515616363446379",
      "created_at": "Mon Jan 12 05:50:00 +0000 2015",
      "favorited": false,
      "full_text": "Snestorm: alle skolebusser er aflyst i dag. Skolerne har åbent for de børn, der kan komme frem.",
      "lang": "da"
    }
  },
  {
    "tweet": {
      "retweeted": false,
      "source": "<a href=\"https://mobile.twitter.com\" rel=\"nofollow\">Twitter Web App</a>",
      "entities": {
        "hashtags": [],
        "symbols": [],
        "user_mentions": [],
        "urls": []
      },
      "display_text_range": [
        "0",
        "63"
      ],
      "favorite_count": "36",
      "id_str": "547365250790326449",
      "truncated": false,
      "retweet_count": "7",
      "id": "547365250790326449",
      "created_at": "Tue Dec 23 12:17:00 +0000 2014",
      "favorited": false,
      "full_text": "Vi holder lukket på rådhuset i morgen på grund af personaledag.",
      "lang": "da"
    }
  },
  {
    "tweet": {
      "retweeted": false,
      "source": "<a href=\"https://mobile.twitter.com\" rel=\"nofollow\">Twitter Web App</a>",
      "entities": {
        "hashtags": [],
        "symbols": [],
        "user_mentions": [],
        "urls": []
      },
      "display_text_range": [
        "0",
        "65"
      ],
      "favorite_count": "33",
      "id_str": "543353063470006450",
      "truncated": false,
      "retweet_count": "7",
      "id": "543353063470006450",
      "created_at": "Fri Dec 12 10:34:00 +0000 2014",
      "favorited": false,
      "full_text": "Vi har ryddet sneen på stierne. Giv besked, hvis vi har glemt en.",
      "lang": "da"
    }
  },
  {
    "tweet": {
      "retweeted": false,
      "source": "<a href=\"https://mobile.twitter.com\" rel=\"nofollow\">Twitter Web App</a>",
      "entities": {
        "hashtags": [],
        "symbols": [],
        "user_mentions": [],
        "urls": []
      },
      "display_text_range": [
        "0",
        "58"
      ],
      "favorite_count": "24",
      "id_str": "535760786027446448",
      "truncated": false,
      "retweet_count": "4",
      "id": "535760786027446448",
      "created_at": "Fri Nov 21 11:45:00 +0000 2014",
      "favorited": false,
      "full_text": "Genbrugspladsen har åbent kl. 10-18 alle dage i denne uge.",
      "lang": "da"
    }
  },
  {
    "tweet": {
      "retweeted": false,
      "source": "<a href=\"https://mobile.twitter.com\" rel=\"nofollow\">Twitter Web App</a>",
      "entities": {
        "hashtags": [],
        "symbols": [],
        "user_mentions": [],
        "urls": [
          {
            "url": "https://t.co/YGHjKBgrnj",
            "expanded_url": "https://www.eksempelby.example/byraad/dagsorden/2014-09-01",
            "display_url": "eksempelby.example/byraad…",
            "indices": [
              "65",
              "88"
            ]
          }
        ]
      },
      "display_text_range": [
        "0",
        "88"
      ],
      "favorite_count": "9",
      "id_str": "506411143787446378",
      "truncated": false,
      "retweet_count": "7",
      "id": "506411143787446378",
      "created_at": "Mon Sep 01 12:00:00 +0000 2014",
      "favorited": false,
      "full_text": "Byrådet holder åbent møde i aften kl. 19 på rådhuset. Dagsorden: https://t.co/YGHjKBgrnj",
      "lang": "da"
    }
  },
  {
    "tweet": {
      "retweeted": false,
      "source": "<a href=\"https://mobile.twitter.com\" rel=\"nofollow\">Twitter Web App</a>",
      "entities": {
        "hashtags": [],
        "symbols": [],
        "user_mentions": [],
        "urls": []
      },
      "display_text_range": [
        "0",
        "51"
      ],
      "favorite_count": "10",
      "id_str": "502475712230326447",
      "truncated": false,
      "retweet_count": "6",
      "id": "502475712230326447",
      "created_at": "Thu Aug 21 15:22:00 +0000 2014",
      "favorited": false,
      "full_text": "Der bliver strøet på de store veje fra kl. 4 i nat.",
      "lang": "da"
    }
  },
  {
    "tweet": {
      "retweeted": false,
      "source": "<a href=\"https://mobile.twitter.com\" rel=\"nofollow\">Twitter Web App</a>",
      "entities": {
        "hashtags": [],
        "symbols": [],
        "user_mentions": [],
        "urls": []
      },
      "display_text_range": [
        "0",
        "61"
      ],
      "favorite_count": "35",
      "id_str": "489055281607606446",
      "truncated": false,
      "retweet_count": "7",
      "id": "489055281607606446",
      "created_at": "Tue Jul 15 14:34:00 +0000 2014",
      "favorited": false,
      "full_text": "Har du mistet en kat? Internatet har tre, der gerne vil hjem.",
      "lang": "da"
    }
  },
  {
    "tweet": {
      "retweeted": false,
      "source": "<a href=\"https://mobile.twitter.com\" rel=\"nofollow\">Twitter Web App</a>",
      "entities": {
        "hashtags": [],
        "symbols": [],
        "user_mentions": [],
        "urls": []
      },
      "display_text_range": [
        "0",
        "65"
      ],
      "favorite_count": "14",
      "id_str": "470464784102326445",
      "truncated": false,
      "retweet_count": "7",
      "id": "470464784102326445",
      "created_at": "Sun May 25 07:22:00 +0000 2014",
      "favorited": false,
      "full_text": "Vi har ryddet sneen på stierne. Giv besked, hvis vi har glemt en.",
      "lang": "da"
    }
  },
  {
    "tweet": {
      "retweeted": false,
      "source": "<a href=\"https://mobile.twitter.com\" rel=\"nofollow\">Twitter Web App</a>",
      "entities": {
        "hashtags": [],
        "symbols": [],
        "user_mentions": [
          {
            "name": "Bo Bakkesen",
            "screen_name": "bo_bakke",
            "indices": [
              "0",
              "9"
            ],
            "id_str": "900300002",
            "id": "900300002"
          }
        ],
        "urls": []
      },
      "display_text_range": [
        "0",
        "122"
      ],
      "favorite_count": "9",
      "id_str": "463635534443446377",
      "truncated": false,
      "retweet_count": "4",
      "id": "463635534443446377",
      "created_at": "Tue May 06 11:05:00 +0000 2014",
      "favorited": false,
      "full_text": "@bo_bakke Det er ærgerligt. Vi kan ikke behandle din sag her. Skriv til os i Digital Post, så ser en sagsbehandler på det.",
      "lang": "da",
      "in_reply_to_screen_name": "bo_bakke",
      "in_reply_to_user_id": "900300002",
      "in_reply_to_user_id_str": "900300002",
      "in_reply_to_status_id": "463305862149046279",
      "in_reply_to_status_id_str": "463305862149046279"
    }
  },
  {
    "tweet": {
      "retweeted": false,
      "source": "<a href=\"https://mobile.twitter.com\" rel=\"nofollow\">Twitter Web App</a>",
      "entities": {
        "hashtags": [],
        "symbols": [],
        "user_mentions": [],
        "urls": [],
        "media": [
          {
            "expanded_url": "https://twitter.com/EksempelbyKom/status/463203940561846376/photo/1",
            "indices": [
              "73",
              "96"
            ],
            "url": "https://t.co/sweztfndjs",
            "media_url": "http://pbs.twimg.com/media/Eks61847172.jpg",
            "id_str": "463203940561847172",
            "id": "463203940561847172",
            "media_url_https": "https://pbs.twimg.com/media/Eks61847172.jpg",
            "sizes": {
              "thumb": {
                "w": "150",
                "h": "150",
                "resize": "crop"
              },
              "large": {
                "w": "1600",
                "h": "1067",
                "resize": "fit"
              }
            },
            "type": "photo",
            "display_url": "pic.twitter.com/sweztfndjs",
            "ext_alt_text": "Kort over Østergade med omkørsel ad Ringvejen markeret med blåt"
          }
        ]
      },
      "display_text_range": [
        "0",
        "96"
      ],
      "favorite_count": "23",
      "id_str": "463203940561846376",
      "truncated": false,
      "retweet_count": "7",
      "id": "463203940561846376",
      "created_at": "Mon May 05 06:30:00 +0000 2014",
      "favorited": false,
      "full_text": "Vejarbejde på Østergade fra i dag til 23. maj. Kør uden om ad Ringvejen. https://t.co/sweztfndjs",
      "lang": "da",
      "extended_entities": {
        "media": [
          {
            "expanded_url": "https://twitter.com/EksempelbyKom/status/463203940561846376/photo/1",
            "indices": [
              "73",
              "96"
            ],
            "url": "https://t.co/sweztfndjs",
            "media_url": "http://pbs.twimg.com/media/Eks61847172.jpg",
            "id_str": "463203940561847172",
            "id": "463203940561847172",
            "media_url_https": "https://pbs.twimg.com/media/Eks61847172.jpg",
            "sizes": {
              "thumb": {
                "w": "150",
                "h": "150",
                "resize": "crop"
              },
              "large": {
                "w": "1600",
                "h": "1067",
                "resize": "fit"
              }
            },
            "type": "photo",
            "display_url": "pic.twitter.com/sweztfndjs",
            "ext_alt_text": "Kort over Østergade med omkørsel ad Ringvejen markeret med blåt"
          }
        ]
      }
    }
  },
  {
    "tweet": {
      "retweeted": false,
      "source": "<a href=\"https://mobile.twitter.com\" rel=\"nofollow\">Twitter Web App</a>",
      "entities": {
        "hashtags": [],
        "symbols": [],
        "user_mentions": [
          {
            "name": "Karla Klit",
            "screen_name": "karlaklit",
            "indices": [
              "0",
              "10"
            ],
            "id_str": "900300001",
            "id": "900300001"
          }
        ],
        "urls": []
      },
      "display_text_range": [
        "0",
        "67"
      ],
      "favorite_count": "13",
      "id_str": "443697910379446375",
      "truncated": false,
      "retweet_count": "1",
      "id": "443697910379446375",
      "created_at": "Wed Mar 12 10:40:00 +0000 2014",
      "favorited": false,
      "full_text": "@karlaklit Ja, du kan aflevere på genbrugspladsen til kl. 18 i dag.",
      "lang": "da",
      "in_reply_to_screen_name": "karlaklit",
      "in_reply_to_user_id": "900300001",
      "in_reply_to_user_id_str": "900300001",
      "in_reply_to_status_id": "443674002846646279",
      "in_reply_to_status_id_str": "443674002846646279"
    }
  },
  {
    "tweet": {
      "retweeted": false,
      "source": "<a href=\"https://mobile.twitter.com\" rel=\"nofollow\">Twitter Web App</a>",
      "entities": {
        "hashtags": [],
        "symbols": [],
        "user_mentions": [],
        "urls": [
          {
            "url": "https://t.co/BnmKpgqpSu",
            "expanded_url": "https://www.eksempelby.example/bibliotek/aabningstider",
            "display_url": "eksempelby.example/biblio…",
            "indices": [
              "106",
              "129"
            ]
          }
        ]
      },
      "display_text_range": [
        "0",
        "129"
      ],
      "favorite_count": "23",
      "id_str": "442951743697846374",
      "truncated": false,
      "retweet_count": "7",
      "id": "442951743697846374",
      "created_at": "Mon Mar 10 09:15:00 +0000 2014",
      "favorited": false,
      "full_text": "Biblioteket på Torvet holder åbent til kl. 20 hver onsdag i marts. Kaffen er gratis, bøgerne er til låns. https://t.co/BnmKpgqpSu",
      "lang": "da"
    }
  },
  {
    "tweet": {
      "retweeted": false,
      "source": "<a href=\"https://mobile.twitter.com\" rel=\"nofollow\">Twitter Web App</a>",
      "entities": {
        "hashtags": [],
        "symbols": [],
        "user_mentions": [],
        "urls": []
      },
      "display_text_range": [
        "0",
        "134"
      ],
      "favorite_count": "11",
      "id_str": "440396154270646373",
      "truncated": false,
      "retweet_count": "0",
      "id": "440396154270646373",
      "created_at": "Mon Mar 03 08:00:00 +0000 2014",
      "favorited": false,
      "full_text": "Vi har fået nyt navn herinde: nu hedder vi @EksempelbyKom. Spørg løs på hverdage kl. 8-16. Har du en sag hos os, så brug Digital Post.",
      "lang": "da"
    }
  }
]
