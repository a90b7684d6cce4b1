window.YTD.tweets.part0 = [
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "1762392121144246444"
          ],
          "editableUntil": "2024-01-01T00:00:00.000Z",
          "editsRemaining": "5",
          "isEditEligible": true
        }
      },
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
        "87"
      ],
      "favorite_count": "16",
      "id_str": "1762392121144246444",
      "truncated": false,
      "retweet_count": "1",
      "id": "1762392121144246444",
      "created_at": "Tue Feb 27 08:20:00 +0000 2024",
      "favorited": false,
      "full_text": "@bo_bakke Vi kan ikke se din sag herfra. Ring til os på 70 00 00 10, så hjælper vi dig.",
      "lang": "da",
      "in_reply_to_screen_name": "bo_bakke",
      "in_reply_to_user_id": "900300002",
      "in_reply_to_user_id_str": "900300002",
      "in_reply_to_status_id": "1762110263915446279",
      "in_reply_to_status_id_str": "1762110263915446279"
    }
  },
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "1762092647838646443"
          ],
          "editableUntil": "2024-01-01T00:00:00.000Z",
          "editsRemaining": "5",
          "isEditEligible": true
        }
      },
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
        "11",
        "96"
      ],
      "favorite_count": "23",
      "id_str": "1762092647838646443",
      "truncated": false,
      "retweet_count": "6",
      "id": "1762092647838646443",
      "created_at": "Mon Feb 26 12:30:00 +0000 2024",
      "favorited": false,
      "full_text": "@TinaToft_ Det er Affald &amp; Genbrug, der kan rette din regning. Skriv til dem i Digital Post.",
      "lang": "da",
      "in_reply_to_screen_name": "TinaToft_",
      "in_reply_to_user_id": "900300005",
      "in_reply_to_user_id_str": "900300005",
      "in_reply_to_status_id": "1762032249861046279",
      "in_reply_to_status_id_str": "1762032249861046279"
    }
  },
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "1762009600619446442"
          ],
          "editableUntil": "2024-01-01T00:00:00.000Z",
          "editsRemaining": "5",
          "isEditEligible": true
        }
      },
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
        "125"
      ],
      "favorite_count": "31",
      "id_str": "1762009600619446442",
      "truncated": false,
      "retweet_count": "6",
      "id": "1762009600619446442",
      "created_at": "Mon Feb 26 07:00:00 +0000 2024",
      "favorited": false,
      "full_text": "Fra i dag svarer vi også på spørgsmål om affald her. Sager om din egen regning klarer vi i Digital Post eller på 70 00 00 10.",
      "lang": "da"
    }
  },
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "1757071814292406552"
          ],
          "editableUntil": "2024-01-01T00:00:00.000Z",
          "editsRemaining": "5",
          "isEditEligible": true
        }
      },
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
      "favorite_count": "12",
      "id_str": "1757071814292406552",
      "truncated": false,
      "retweet_count": "9",
      "id": "1757071814292406552",
      "created_at": "Mon Feb 12 15:59:00 +0000 2024",
      "favorited": false,
      "full_text": "Vi holder lukket på rådhuset i morgen på grund af personaledag.",
      "lang": "da"
    }
  },
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "1747908686115766441"
          ],
          "editableUntil": "2024-01-01T00:00:00.000Z",
          "editsRemaining": "5",
          "isEditEligible": true
        }
      },
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
        "59"
      ],
      "favorite_count": "37",
      "id_str": "1747908686115766441",
      "truncated": false,
      "retweet_count": "0",
      "id": "1747908686115766441",
      "created_at": "Thu Jan 18 09:08:00 +0000 2024",
      "favorited": false,
      "full_text": "@karlaklit Godt forslag! Skriv det på siden, så er det med.",
      "lang": "da",
      "in_reply_to_screen_name": "karlaklit",
      "in_reply_to_user_id": "900300001",
      "in_reply_to_user_id_str": "900300001",
      "in_reply_to_status_id": "1747893083304886279",
      "in_reply_to_status_id_str": "1747893083304886279"
    }
  },
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "1747546046591926440"
          ],
          "editableUntil": "2024-01-01T00:00:00.000Z",
          "editsRemaining": "5",
          "isEditEligible": true
        }
      },
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
        "49"
      ],
      "favorite_count": "22",
      "id_str": "1747546046591926440",
      "truncated": false,
      "retweet_count": "3",
      "id": "1747546046591926440",
      "created_at": "Wed Jan 17 09:07:00 +0000 2024",
      "favorited": false,
      "full_text": "@villyvest Hej Villy, fristen er 1. marts kl. 12.",
      "lang": "da",
      "in_reply_to_screen_name": "villyvest",
      "in_reply_to_user_id": "900300008",
      "in_reply_to_user_id_str": "900300008",
      "in_reply_to_status_id": "1747168559231926279",
      "in_reply_to_status_id_str": "1747168559231926279"
    }
  },
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "1747183407068086439"
          ],
          "editableUntil": "2024-01-01T00:00:00.000Z",
          "editsRemaining": "5",
          "isEditEligible": true
        }
      },
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
        "67"
      ],
      "favorite_count": "14",
      "id_str": "1747183407068086439",
      "truncated": false,
      "retweet_count": "5",
      "id": "1747183407068086439",
      "created_at": "Tue Jan 16 09:06:00 +0000 2024",
      "favorited": false,
      "full_text": "@jens_fra_havnen Send idéen på siden. Den bliver ikke talt med her.",
      "lang": "da",
      "in_reply_to_screen_name": "jens_fra_havnen",
      "in_reply_to_user_id": "900300006",
      "in_reply_to_user_id_str": "900300006",
      "in_reply_to_status_id": "1747171327472566279",
      "in_reply_to_status_id_str": "1747171327472566279"
    }
  },
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "1746820767544246438"
          ],
          "editableUntil": "2024-01-01T00:00:00.000Z",
          "editsRemaining": "5",
          "isEditEligible": true
        }
      },
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
        "42"
      ],
      "favorite_count": "22",
      "id_str": "1746820767544246438",
      "truncated": false,
      "retweet_count": "3",
      "id": "1746820767544246438",
      "created_at": "Mon Jan 15 09:05:00 +0000 2024",
      "favorited": false,
      "full_text": "@fjordgubben Ja, foreninger kan også søge.",
      "lang": "da",
      "in_reply_to_screen_name": "fjordgubben",
      "in_reply_to_user_id": "900300004",
      "in_reply_to_user_id_str": "900300004",
      "in_reply_to_status_id": "1746813217797046279",
      "in_reply_to_status_id_str": "1746813217797046279"
    }
  },
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "1746804409758646437"
          ],
          "editableUntil": "2024-01-01T00:00:00.000Z",
          "editsRemaining": "5",
          "isEditEligible": true
        }
      },
      "retweeted": false,
      "source": "<a href=\"https://mobile.twitter.com\" rel=\"nofollow\">Twitter Web App</a>",
      "entities": {
        "hashtags": [],
        "symbols": [],
        "user_mentions": [],
        "urls": [
          {
            "url": "https://t.co/dj2G4PtRX3",
            "expanded_url": "https://www.eksempelby.example/borgerbudget",
            "display_url": "eksempelby.example/borger…",
            "indices": [
              "68",
              "91"
            ]
          }
        ]
      },
      "display_text_range": [
        "0",
        "91"
      ],
      "favorite_count": "54",
      "id_str": "1746804409758646437",
      "truncated": false,
      "retweet_count": "22",
      "id": "1746804409758646437",
      "created_at": "Mon Jan 15 08:00:00 +0000 2024",
      "favorited": false,
      "full_text": "Borgerbudgettet er åbent! 500.000 kr. til gode idéer i dit kvarter. https://t.co/dj2G4PtRX3",
      "lang": "da"
    }
  },
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "1741726449791926551"
          ],
          "editableUntil": "2024-01-01T00:00:00.000Z",
          "editsRemaining": "5",
          "isEditEligible": true
        }
      },
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
      "id_str": "1741726449791926551",
      "truncated": false,
      "retweet_count": "4",
      "id": "1741726449791926551",
      "created_at": "Mon Jan 01 07:42:00 +0000 2024",
      "favorited": false,
      "full_text": "Husk: fristen for at skrive barnet op til skole er fredag.",
      "lang": "da"
    }
  },
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "1737134441886646549"
          ],
          "editableUntil": "2024-01-01T00:00:00.000Z",
          "editsRemaining": "5",
          "isEditEligible": true
        }
      },
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
      "favorite_count": "12",
      "id_str": "1737134441886646549",
      "truncated": false,
      "retweet_count": "8",
      "id": "1737134441886646549",
      "created_at": "Tue Dec 19 15:35:00 +0000 2023",
      "favorited": false,
      "full_text": "Husk: fristen for at skrive barnet op til skole er fredag.",
      "lang": "da"
    }
  },
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "1731679246218166550"
          ],
          "editableUntil": "2024-01-01T00:00:00.000Z",
          "editsRemaining": "5",
          "isEditEligible": true
        }
      },
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
      "favorite_count": "1",
      "id_str": "1731679246218166550",
      "truncated": false,
      "retweet_count": "1",
      "id": "1731679246218166550",
      "created_at": "Mon Dec 04 14:18:00 +0000 2023",
      "favorited": false,
      "full_text": "Vi har ryddet sneen på stierne. Giv besked, hvis vi har glemt en.",
      "lang": "da"
    }
  },
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "1724782048834486548"
          ],
          "editableUntil": "2024-01-01T00:00:00.000Z",
          "editsRemaining": "5",
          "isEditEligible": true
        }
      },
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
      "favorite_count": "7",
      "id_str": "1724782048834486548",
      "truncated": false,
      "retweet_count": "5",
      "id": "1724782048834486548",
      "created_at": "Wed Nov 15 13:31:00 +0000 2023",
      "favorited": false,
      "full_text": "Vi har ryddet sneen på stierne. Giv besked, hvis vi har glemt en.",
      "lang": "da"
    }
  },
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "1720044330808246436"
          ],
          "editableUntil": "2024-01-01T00:00:00.000Z",
          "editsRemaining": "5",
          "isEditEligible": true
        }
      },
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
        "urls": []
      },
      "display_text_range": [
        "13",
        "74"
      ],
      "favorite_count": "4",
      "id_str": "1720044330808246436",
      "truncated": false,
      "retweet_count": "5",
      "id": "1720044330808246436",
      "created_at": "Thu Nov 02 11:45:00 +0000 2023",
      "favorited": false,
      "full_text": "@mettemark99 Borgerbudgettet åbner i januar. Vi skriver her, når det sker.",
      "lang": "da",
      "in_reply_to_screen_name": "mettemark99",
      "in_reply_to_user_id": "900300007",
      "in_reply_to_user_id_str": "900300007",
      "in_reply_to_status_id": "1720020423275446279",
      "in_reply_to_status_id_str": "1720020423275446279"
    }
  },
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "1720010356945846435"
          ],
          "editableUntil": "2024-01-01T00:00:00.000Z",
          "editsRemaining": "5",
          "isEditEligible": true
        }
      },
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
        "14",
        "62"
      ],
      "favorite_count": "37",
      "id_str": "1720010356945846435",
      "truncated": false,
      "retweet_count": "0",
      "id": "1720010356945846435",
      "created_at": "Thu Nov 02 09:30:00 +0000 2023",
      "favorited": false,
      "full_text": "@SofieSandEks Den nye bus kører fra 1. marts, hver halve time.",
      "lang": "da",
      "in_reply_to_screen_name": "SofieSandEks",
      "in_reply_to_user_id": "900300003",
      "in_reply_to_user_id_str": "900300003",
      "in_reply_to_status_id": "1719996515742646279",
      "in_reply_to_status_id_str": "1719996515742646279"
    }
  },
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "1719987707704246434"
          ],
          "editableUntil": "2024-01-01T00:00:00.000Z",
          "editsRemaining": "5",
          "isEditEligible": true
        }
      },
      "retweeted": false,
      "source": "<a href=\"https://mobile.twitter.com\" rel=\"nofollow\">Twitter Web App</a>",
      "entities": {
        "hashtags": [],
        "symbols": [],
        "user_mentions": [],
        "urls": [
          {
            "url": "https://t.co/SeagFdmCL9",
            "expanded_url": "https://twitter.com/i/web/status/1",
            "display_url": "twitter.com/i/web/status/1",
            "indices": [
              "234",
              "257"
            ]
          }
        ]
      },
      "display_text_range": [
        "0",
        "257"
      ],
      "favorite_count": "17",
      "id_str": "1719987707704246434",
      "truncated": false,
      "retweet_count": "1",
      "id": "1719987707704246434",
      "created_at": "Thu Nov 02 08:00:00 +0000 2023",
      "favorited": false,
      "full_text": "Budgettet for 2024 er vedtaget af et enigt byråd. Her er de ti ting, vi tror, du vil lægge mærke til i hverdagen: flere voksne i vuggestuerne, en ny bus til uddannelsesbyen, længere åbningstid på biblioteket, lys på stien langs åen,… https://t.co/SeagFdmCL9",
      "lang": "da"
    }
  },
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "1695690104632246546"
          ],
          "editableUntil": "2024-01-01T00:00:00.000Z",
          "editsRemaining": "5",
          "isEditEligible": true
        }
      },
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
      "favorite_count": "25",
      "id_str": "1695690104632246546",
      "truncated": false,
      "retweet_count": "5",
      "id": "1695690104632246546",
      "created_at": "Sun Aug 27 06:50:00 +0000 2023",
      "favorited": false,
      "full_text": "Vi holder lukket på rådhuset i morgen på grund af personaledag.",
      "lang": "da"
    }
  },
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "1695060204057526547"
          ],
          "editableUntil": "2024-01-01T00:00:00.000Z",
          "editsRemaining": "5",
          "isEditEligible": true
        }
      },
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
      "favorite_count": "8",
      "id_str": "1695060204057526547",
      "truncated": false,
      "retweet_count": "1",
      "id": "1695060204057526547",
      "created_at": "Fri Aug 25 13:07:00 +0000 2023",
      "favorited": false,
      "full_text": "Vi har ryddet sneen på stierne. Giv besked, hvis vi har glemt en.",
      "lang": "da"
    }
  },
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "1686995312440246433"
          ],
          "editableUntil": "2024-01-01T00:00:00.000Z",
          "editsRemaining": "5",
          "isEditEligible": true
        }
      },
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
        "107"
      ],
      "favorite_count": "10",
      "id_str": "1686995312440246433",
      "truncated": false,
      "retweet_count": "6",
      "id": "1686995312440246433",
      "created_at": "Thu Aug 03 07:00:00 +0000 2023",
      "favorited": false,
      "full_text": "@bo_bakke Hej Bo, bilen med AB 12 345 holder ulovligt, men det er politiet, der tager sig af det. Ring 114.",
      "lang": "da",
      "in_reply_to_screen_name": "bo_bakke",
      "in_reply_to_user_id": "900300002",
      "in_reply_to_user_id_str": "900300002",
      "in_reply_to_status_id": "1686960080286646279",
      "in_reply_to_status_id_str": "1686960080286646279"
    }
  },
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "1667060204958646545"
          ],
          "editableUntil": "2024-01-01T00:00:00.000Z",
          "editsRemaining": "5",
          "isEditEligible": true
        }
      },
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
      "favorite_count": "0",
      "id_str": "1667060204958646545",
      "truncated": false,
      "retweet_count": "5",
      "id": "1667060204958646545",
      "created_at": "Fri Jun 09 06:45:00 +0000 2023",
      "favorited": false,
      "full_text": "Har du mistet en kat? Internatet har tre, der gerne vil hjem.",
      "lang": "da"
    }
  },
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "1664938474337206544"
          ],
          "editableUntil": "2024-01-01T00:00:00.000Z",
          "editsRemaining": "5",
          "isEditEligible": true
        }
      },
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
      "favorite_count": "34",
      "id_str": "1664938474337206544",
      "truncated": false,
      "retweet_count": "2",
      "id": "1664938474337206544",
      "created_at": "Sat Jun 03 10:14:00 +0000 2023",
      "favorited": false,
      "full_text": "Loppemarked på havnen søndag kl. 9-14. Parkér ved hallen.",
      "lang": "da"
    }
  },
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "1661628413506486542"
          ],
          "editableUntil": "2024-01-01T00:00:00.000Z",
          "editsRemaining": "5",
          "isEditEligible": true
        }
      },
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
      "id_str": "1661628413506486542",
      "truncated": false,
      "retweet_count": "3",
      "id": "1661628413506486542",
      "created_at": "Thu May 25 07:01:00 +0000 2023",
      "favorited": false,
      "full_text": "Husk: fristen for at skrive barnet op til skole er fredag.",
      "lang": "da"
    }
  },
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "1658028190725046543"
          ],
          "editableUntil": "2024-01-01T00:00:00.000Z",
          "editsRemaining": "5",
          "isEditEligible": true
        }
      },
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
      "favorite_count": "5",
      "id_str": "1658028190725046543",
      "truncated": false,
      "retweet_count": "2",
      "id": "1658028190725046543",
      "created_at": "Mon May 15 08:35:00 +0000 2023",
      "favorited": false,
      "full_text": "Genbrugspladsen har åbent kl. 10-18 alle dage i denne uge.",
      "lang": "da"
    }
  },
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "1656977517573046432"
          ],
          "editableUntil": "2024-01-01T00:00:00.000Z",
          "editsRemaining": "5",
          "isEditEligible": true
        }
      },
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
        "80"
      ],
      "favorite_count": "36",
      "id_str": "1656977517573046432",
      "truncated": false,
      "retweet_count": "2",
      "id": "1656977517573046432",
      "created_at": "Fri May 12 11:00:00 +0000 2023",
      "favorited": false,
      "full_text": "--- *Husk* store bededag er _sidste gang_ i år. Borgerservice holder lukket. ---",
      "lang": "da"
    }
  },
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "1651251789296566541"
          ],
          "editableUntil": "2024-01-01T00:00:00.000Z",
          "editsRemaining": "5",
          "isEditEligible": true
        }
      },
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
      "favorite_count": "33",
      "id_str": "1651251789296566541",
      "truncated": false,
      "retweet_count": "9",
      "id": "1651251789296566541",
      "created_at": "Wed Apr 26 15:48:00 +0000 2023",
      "favorited": false,
      "full_text": "Loppemarked på havnen søndag kl. 9-14. Parkér ved hallen.",
      "lang": "da"
    }
  },
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "1627611517547446431"
          ],
          "editableUntil": "2024-01-01T00:00:00.000Z",
          "editsRemaining": "5",
          "isEditEligible": true
        }
      },
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
        "11",
        "92"
      ],
      "favorite_count": "4",
      "id_str": "1627611517547446431",
      "truncated": false,
      "retweet_count": "4",
      "id": "1627611517547446431",
      "created_at": "Mon Feb 20 10:10:00 +0000 2023",
      "favorited": false,
      "full_text": "@TinaToft_ Det var &lt;Post id=\"1\"&gt;, der stod på skærmen. import af fejl, export af grin.",
      "lang": "da",
      "in_reply_to_screen_name": "TinaToft_",
      "in_reply_to_user_id": "900300005",
      "in_reply_to_user_id_str": "900300005",
      "in_reply_to_status_id": "1627602709509046279",
      "in_reply_to_status_id_str": "1627602709509046279"
    }
  },
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "1627593901470646430"
          ],
          "editableUntil": "2024-01-01T00:00:00.000Z",
          "editsRemaining": "5",
          "isEditEligible": true
        }
      },
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
        "84"
      ],
      "favorite_count": "23",
      "id_str": "1627593901470646430",
      "truncated": false,
      "retweet_count": "0",
      "id": "1627593901470646430",
      "created_at": "Mon Feb 20 09:00:00 +0000 2023",
      "favorited": false,
      "full_text": "{ \"status\": \"åben\" } sagde den nye skærm på genbrugspladsen i dag. Den er rettet nu.",
      "lang": "da"
    }
  },
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "1621868424852406540"
          ],
          "editableUntil": "2024-01-01T00:00:00.000Z",
          "editsRemaining": "5",
          "isEditEligible": true
        }
      },
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
      "favorite_count": "38",
      "id_str": "1621868424852406540",
      "truncated": false,
      "retweet_count": "6",
      "id": "1621868424852406540",
      "created_at": "Sat Feb 04 13:49:00 +0000 2023",
      "favorited": false,
      "full_text": "Loppemarked på havnen søndag kl. 9-14. Parkér ved hallen.",
      "lang": "da"
    }
  },
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "1617523042022326539"
          ],
          "editableUntil": "2024-01-01T00:00:00.000Z",
          "editsRemaining": "5",
          "isEditEligible": true
        }
      },
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
      "favorite_count": "1",
      "id_str": "1617523042022326539",
      "truncated": false,
      "retweet_count": "7",
      "id": "1617523042022326539",
      "created_at": "Mon Jan 23 14:02:00 +0000 2023",
      "favorited": false,
      "full_text": "Gymnastiksalen på Åskolen er lukket for renovering til og med uge 34.",
      "lang": "da"
    }
  },
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "1596827171681206537"
          ],
          "editableUntil": "2024-01-01T00:00:00.000Z",
          "editsRemaining": "5",
          "isEditEligible": true
        }
      },
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
      "favorite_count": "26",
      "id_str": "1596827171681206537",
      "truncated": false,
      "retweet_count": "3",
      "id": "1596827171681206537",
      "created_at": "Sun Nov 27 11:24:00 +0000 2022",
      "favorited": false,
      "full_text": "Loppemarked på havnen søndag kl. 9-14. Parkér ved hallen.",
      "lang": "da"
    }
  },
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "1593144908313526538"
          ],
          "editableUntil": "2024-01-01T00:00:00.000Z",
          "editsRemaining": "5",
          "isEditEligible": true
        }
      },
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
      "favorite_count": "21",
      "id_str": "1593144908313526538",
      "truncated": false,
      "retweet_count": "4",
      "id": "1593144908313526538",
      "created_at": "Thu Nov 17 07:32:00 +0000 2022",
      "favorited": false,
      "full_text": "Har du mistet en kat? Internatet har tre, der gerne vil hjem.",
      "lang": "da"
    }
  },
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "1589950861931446429"
          ],
          "editableUntil": "2024-01-01T00:00:00.000Z",
          "editsRemaining": "5",
          "isEditEligible": true
        }
      },
      "retweeted": false,
      "source": "<a href=\"https://mobile.twitter.com\" rel=\"nofollow\">Twitter Web App</a>",
      "entities": {
        "hashtags": [],
        "symbols": [],
        "user_mentions": [],
        "urls": [
          {
            "url": "https://t.co/2Dvc3Rvmki",
            "expanded_url": "https://social.example/@eksempelby",
            "display_url": "social.example/@eksempelby",
            "indices": [
              "27",
              "50"
            ]
          }
        ]
      },
      "display_text_range": [
        "0",
        "85"
      ],
      "favorite_count": "13",
      "id_str": "1589950861931446429",
      "truncated": false,
      "retweet_count": "7",
      "id": "1589950861931446429",
      "created_at": "Tue Nov 08 12:00:00 +0000 2022",
      "favorited": false,
      "full_text": "Vi er også på Mastodon nu: https://t.co/2Dvc3Rvmki Her bliver vi, så længe I spørger.",
      "lang": "da"
    }
  },
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "1580804343198646536"
          ],
          "editableUntil": "2024-01-01T00:00:00.000Z",
          "editsRemaining": "5",
          "isEditEligible": true
        }
      },
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
      "favorite_count": "33",
      "id_str": "1580804343198646536",
      "truncated": false,
      "retweet_count": "4",
      "id": "1580804343198646536",
      "created_at": "Fri Oct 14 06:15:00 +0000 2022",
      "favorited": false,
      "full_text": "Vi holder lukket på rådhuset i morgen på grund af personaledag.",
      "lang": "da"
    }
  },
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "1577221988152246773",
            "1577225008051126774"
          ],
          "editableUntil": "2024-01-01T00:00:00.000Z",
          "editsRemaining": "5",
          "isEditEligible": true
        }
      },
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
        "55"
      ],
      "favorite_count": "9",
      "id_str": "1577225008051126774",
      "truncated": false,
      "retweet_count": "9",
      "id": "1577225008051126774",
      "created_at": "Tue Oct 04 09:12:00 +0000 2022",
      "favorited": false,
      "full_text": "Biblioteket lukker kl. 16 på fredag på grund af kursus.",
      "lang": "da"
    }
  },
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "1577221988152246773",
            "1577225008051126774"
          ],
          "editableUntil": "2024-01-01T00:00:00.000Z",
          "editsRemaining": "5",
          "isEditEligible": true
        }
      },
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
        "55"
      ],
      "favorite_count": "6",
      "id_str": "1577221988152246773",
      "truncated": false,
      "retweet_count": "3",
      "id": "1577221988152246773",
      "created_at": "Tue Oct 04 09:00:00 +0000 2022",
      "favorited": false,
      "full_text": "Biblioteket lukker kl. 18 på fredag på grund af kursus.",
      "lang": "da"
    }
  },
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "1572146544767926535"
          ],
          "editableUntil": "2024-01-01T00:00:00.000Z",
          "editsRemaining": "5",
          "isEditEligible": true
        }
      },
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
      "favorite_count": "0",
      "id_str": "1572146544767926535",
      "truncated": false,
      "retweet_count": "5",
      "id": "1572146544767926535",
      "created_at": "Tue Sep 20 08:52:00 +0000 2022",
      "favorited": false,
      "full_text": "Husk: fristen for at skrive barnet op til skole er fredag.",
      "lang": "da"
    }
  },
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "1562706592527286534"
          ],
          "editableUntil": "2024-01-01T00:00:00.000Z",
          "editsRemaining": "5",
          "isEditEligible": true
        }
      },
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
      "id_str": "1562706592527286534",
      "truncated": false,
      "retweet_count": "4",
      "id": "1562706592527286534",
      "created_at": "Thu Aug 25 07:41:00 +0000 2022",
      "favorited": false,
      "full_text": "Husk: fristen for at skrive barnet op til skole er fredag.",
      "lang": "da"
    }
  },
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "1559443340129206533"
          ],
          "editableUntil": "2024-01-01T00:00:00.000Z",
          "editsRemaining": "5",
          "isEditEligible": true
        }
      },
      "retweeted": false,
      "source": "<a href=\"https://mobile.twitter.com\" rel=\"nofollow\">Twitter Web App</a>",
      "entities": {
        "hashtags": [],
        "symbols": [],
        "user_mentions": [],
        "urls": [
          {
            "url": "https://t.co/AFPAxpUbYi",
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
      "favorite_count": "7",
      "id_str": "1559443340129206533",
      "truncated": false,
      "retweet_count": "6",
      "id": "1559443340129206533",
      "created_at": "Tue Aug 16 07:34:00 +0000 2022",
      "favorited": false,
      "full_text": "Se, hvad der blev besluttet på byrådsmødet: https://t.co/AFPAxpUbYi",
      "lang": "da"
    }
  },
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "1542860823720886532"
          ],
          "editableUntil": "2024-01-01T00:00:00.000Z",
          "editsRemaining": "5",
          "isEditEligible": true
        }
      },
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
      "favorite_count": "5",
      "id_str": "1542860823720886532",
      "truncated": false,
      "retweet_count": "0",
      "id": "1542860823720886532",
      "created_at": "Fri Jul 01 13:21:00 +0000 2022",
      "favorited": false,
      "full_text": "Der bliver strøet på de store veje fra kl. 4 i nat.",
      "lang": "da"
    }
  },
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "1538770119029686531"
          ],
          "editableUntil": "2024-01-01T00:00:00.000Z",
          "editsRemaining": "5",
          "isEditEligible": true
        }
      },
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
      "favorite_count": "35",
      "id_str": "1538770119029686531",
      "truncated": false,
      "retweet_count": "8",
      "id": "1538770119029686531",
      "created_at": "Mon Jun 20 06:26:00 +0000 2022",
      "favorited": false,
      "full_text": "Husk: fristen for at skrive barnet op til skole er fredag.",
      "lang": "da"
    }
  },
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "1535200095237046426"
          ],
          "editableUntil": "2024-01-01T00:00:00.000Z",
          "editsRemaining": "5",
          "isEditEligible": true
        }
      },
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
        "56"
      ],
      "favorite_count": "29",
      "id_str": "1535200095237046426",
      "truncated": false,
      "retweet_count": "4",
      "id": "1535200095237046426",
      "created_at": "Fri Jun 10 10:00:00 +0000 2022",
      "favorited": false,
      "full_text": "Afstemning om byens nye bænk: 🪑 eller 🌳🪑? Svar i tråden.",
      "lang": "da"
    }
  },
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "1527244423295926529"
          ],
          "editableUntil": "2024-01-01T00:00:00.000Z",
          "editsRemaining": "5",
          "isEditEligible": true
        }
      },
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
      "favorite_count": "6",
      "id_str": "1527244423295926529",
      "truncated": false,
      "retweet_count": "7",
      "id": "1527244423295926529",
      "created_at": "Thu May 19 11:07:00 +0000 2022",
      "favorited": false,
      "full_text": "Der bliver strøet på de store veje fra kl. 4 i nat.",
      "lang": "da"
    }
  },
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "1522476002964406530"
          ],
          "editableUntil": "2024-01-01T00:00:00.000Z",
          "editsRemaining": "5",
          "isEditEligible": true
        }
      },
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
      "favorite_count": "35",
      "id_str": "1522476002964406530",
      "truncated": false,
      "retweet_count": "2",
      "id": "1522476002964406530",
      "created_at": "Fri May 06 07:19:00 +0000 2022",
      "favorited": false,
      "full_text": "Vi holder lukket på rådhuset i morgen på grund af personaledag.",
      "lang": "da"
    }
  },
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "1500087227642806528"
          ],
          "editableUntil": "2024-01-01T00:00:00.000Z",
          "editsRemaining": "5",
          "isEditEligible": true
        }
      },
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
      "id_str": "1500087227642806528",
      "truncated": false,
      "retweet_count": "3",
      "id": "1500087227642806528",
      "created_at": "Sat Mar 05 12:34:00 +0000 2022",
      "favorited": false,
      "full_text": "Husk: fristen for at skrive barnet op til skole er fredag.",
      "lang": "da"
    }
  },
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "1489214081725366527"
          ],
          "editableUntil": "2024-01-01T00:00:00.000Z",
          "editsRemaining": "5",
          "isEditEligible": true
        }
      },
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
      "favorite_count": "11",
      "id_str": "1489214081725366527",
      "truncated": false,
      "retweet_count": "3",
      "id": "1489214081725366527",
      "created_at": "Thu Feb 03 12:28:00 +0000 2022",
      "favorited": false,
      "full_text": "Gymnastiksalen på Åskolen er lukket for renovering til og med uge 34.",
      "lang": "da"
    }
  },
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "1487656820536246425"
          ],
          "editableUntil": "2024-01-01T00:00:00.000Z",
          "editsRemaining": "5",
          "isEditEligible": true
        }
      },
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
        "urls": []
      },
      "display_text_range": [
        "13",
        "67"
      ],
      "favorite_count": "35",
      "id_str": "1487656820536246425",
      "truncated": false,
      "retweet_count": "1",
      "id": "1487656820536246425",
      "created_at": "Sun Jan 30 05:20:00 +0000 2022",
      "favorited": false,
      "full_text": "@mettemark99 Nej, gå ikke ud til bådene nu. Havnevagten holder øje.",
      "lang": "da",
      "in_reply_to_screen_name": "mettemark99",
      "in_reply_to_user_id": "900300007",
      "in_reply_to_user_id_str": "900300007",
      "in_reply_to_status_id": "1487654052295606279",
      "in_reply_to_status_id_str": "1487654052295606279"
    }
  },
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "1487651284054966424"
          ],
          "editableUntil": "2024-01-01T00:00:00.000Z",
          "editsRemaining": "5",
          "isEditEligible": true
        }
      },
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
        "52"
      ],
      "favorite_count": "36",
      "id_str": "1487651284054966424",
      "truncated": false,
      "retweet_count": "7",
      "id": "1487651284054966424",
      "created_at": "Sun Jan 30 04:58:00 +0000 2022",
      "favorited": false,
      "full_text": "@karlaklit Tak, vi har sendt en bil til Søndre Skov.",
      "lang": "da",
      "in_reply_to_screen_name": "karlaklit",
      "in_reply_to_user_id": "900300001",
      "in_reply_to_user_id_str": "900300001",
      "in_reply_to_status_id": "1487649774105526279",
      "in_reply_to_status_id_str": "1487649774105526279"
    }
  },
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "1487646754206646423"
          ],
          "editableUntil": "2024-01-01T00:00:00.000Z",
          "editsRemaining": "5",
          "isEditEligible": true
        }
      },
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
        "106"
      ],
      "favorite_count": "60",
      "id_str": "1487646754206646423",
      "truncated": false,
      "retweet_count": "88",
      "id": "1487646754206646423",
      "created_at": "Sun Jan 30 04:40:00 +0000 2022",
      "favorited": false,
      "full_text": "Stormen er taget til i nat. Bliv indenfor. Ring 112, hvis der er fare. Væltede træer på veje: 70 00 00 20.",
      "lang": "da"
    }
  },
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "1480517527925686526"
          ],
          "editableUntil": "2024-01-01T00:00:00.000Z",
          "editsRemaining": "5",
          "isEditEligible": true
        }
      },
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
      "favorite_count": "36",
      "id_str": "1480517527925686526",
      "truncated": false,
      "retweet_count": "4",
      "id": "1480517527925686526",
      "created_at": "Mon Jan 10 12:31:00 +0000 2022",
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
      "favorite_count": "3",
      "id_str": "1471734403691446525",
      "truncated": false,
      "retweet_count": "1",
      "id": "1471734403691446525",
      "created_at": "Fri Dec 17 06:50:00 +0000 2021",
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
      "favorite_count": "3",
      "id_str": "1469246007014326524",
      "truncated": false,
      "retweet_count": "5",
      "id": "1469246007014326524",
      "created_at": "Fri Dec 10 10:02:00 +0000 2021",
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
            "expanded_url": "https://twitter.com/EksempelbyKom/status/1460680315499446422/photo/1",
            "indices": [
              "71",
              "94"
            ],
            "url": "https://t.co/xyndqtqzrw",
            "media_url": "http://pbs.twimg.com/media/Eks99447172.jpg",
            "id_str": "1460680315499447172",
            "id": "1460680315499447172",
            "media_url_https": "https://pbs.twimg.com/media/Eks99447172.jpg",
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
            "display_url": "pic.twitter.com/xyndqtqzrw",
            "ext_alt_text": "Frivillige tæller stemmesedler ved lange borde i en idrætshal"
          }
        ]
      },
      "display_text_range": [
        "0",
        "70"
      ],
      "favorite_count": "15",
      "id_str": "1460680315499446422",
      "truncated": false,
      "retweet_count": "2",
      "id": "1460680315499446422",
      "created_at": "Tue Nov 16 18:45:00 +0000 2021",
      "favorited": false,
      "full_text": "Tak, fordi I stemte. Valgstederne er lukket, og optællingen er i gang. https://t.co/xyndqtqzrw",
      "lang": "da",
      "extended_entities": {
        "media": [
          {
            "expanded_url": "https://twitter.com/EksempelbyKom/status/1460680315499446422/photo/1",
            "indices": [
              "71",
              "94"
            ],
            "url": "https://t.co/xyndqtqzrw",
            "media_url": "http://pbs.twimg.com/media/Eks99447172.jpg",
            "id_str": "1460680315499447172",
            "id": "1460680315499447172",
            "media_url_https": "https://pbs.twimg.com/media/Eks99447172.jpg",
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
            "display_url": "pic.twitter.com/xyndqtqzrw",
            "ext_alt_text": "Frivillige tæller stemmesedler ved lange borde i en idrætshal"
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
        "69"
      ],
      "favorite_count": "29",
      "id_str": "1438857519559606523",
      "truncated": false,
      "retweet_count": "4",
      "id": "1438857519559606523",
      "created_at": "Fri Sep 17 13:29:00 +0000 2021",
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
        "101"
      ],
      "favorite_count": "7",
      "id_str": "1432993882567606421",
      "truncated": false,
      "retweet_count": "4",
      "id": "1432993882567606421",
      "created_at": "Wed Sep 01 09:09:00 +0000 2021",
      "favorited": false,
      "full_text": "@jens_fra_havnen Hej Jens, ring til Karen i Borgerservice på 70 00 00 10. Hun sidder klar til kl. 14.",
      "lang": "da",
      "in_reply_to_screen_name": "jens_fra_havnen",
      "in_reply_to_user_id": "900300006",
      "in_reply_to_user_id_str": "900300006",
      "in_reply_to_status_id": "1432988849402806279",
      "in_reply_to_status_id_str": "1432988849402806279"
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
      "favorite_count": "3",
      "id_str": "1429070027289526522",
      "truncated": false,
      "retweet_count": "8",
      "id": "1429070027289526522",
      "created_at": "Sat Aug 21 13:17:00 +0000 2021",
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
        "51"
      ],
      "favorite_count": "1",
      "id_str": "1419978621711286520",
      "truncated": false,
      "retweet_count": "8",
      "id": "1419978621711286520",
      "created_at": "Tue Jul 27 11:11:00 +0000 2021",
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
        "58"
      ],
      "favorite_count": "22",
      "id_str": "1414152481797046521",
      "truncated": false,
      "retweet_count": "3",
      "id": "1414152481797046521",
      "created_at": "Sun Jul 11 09:20:00 +0000 2021",
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
      "favorite_count": "19",
      "id_str": "1408711127331766518",
      "truncated": false,
      "retweet_count": "6",
      "id": "1408711127331766518",
      "created_at": "Sat Jun 26 08:58:00 +0000 2021",
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
        "69"
      ],
      "favorite_count": "29",
      "id_str": "1399969275048886519",
      "truncated": false,
      "retweet_count": "5",
      "id": "1399969275048886519",
      "created_at": "Wed Jun 02 06:01:00 +0000 2021",
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
        "80"
      ],
      "favorite_count": "37",
      "id_str": "1394544530027446420",
      "truncated": false,
      "retweet_count": "1",
      "id": "1394544530027446420",
      "created_at": "Tue May 18 06:45:00 +0000 2021",
      "favorited": false,
      "full_text": "@villyvest Din sag har fået nummer 2021-0450-0017. Resten kommer i Digital Post.",
      "lang": "da",
      "in_reply_to_screen_name": "villyvest",
      "in_reply_to_user_id": "900300008",
      "in_reply_to_user_id_str": "900300008",
      "in_reply_to_status_id": "1394282805457846279",
      "in_reply_to_status_id_str": "1394282805457846279"
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
            "url": "https://t.co/Uwn56BbPpa",
            "expanded_url": "https://www.borger.dk/bolig-og-flytning",
            "display_url": "borger.dk/bolig-og-flytni…",
            "indices": [
              "77",
              "100"
            ]
          }
        ]
      },
      "display_text_range": [
        "0",
        "100"
      ],
      "favorite_count": "1",
      "id_str": "1394261414507446419",
      "truncated": false,
      "retweet_count": "2",
      "id": "1394261414507446419",
      "created_at": "Mon May 17 12:00:00 +0000 2021",
      "favorited": false,
      "full_text": "Byggesager hører ikke til her, men vi svarer gerne på, hvor du finder hjælp: https://t.co/Uwn56BbPpa",
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
        "60"
      ],
      "favorite_count": "10",
      "id_str": "1393216529494966517",
      "truncated": false,
      "retweet_count": "4",
      "id": "1393216529494966517",
      "created_at": "Fri May 14 14:48:00 +0000 2021",
      "favorited": false,
      "full_text": "Vandet i åen er rent nok til at bade i. Prøven er fra i går.",
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
      "id_str": "1381509639828406516",
      "truncated": false,
      "retweet_count": "0",
      "id": "1381509639828406516",
      "created_at": "Mon Apr 12 07:29:00 +0000 2021",
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
        "121"
      ],
      "favorite_count": "77",
      "id_str": "1356882616120246418",
      "truncated": false,
      "retweet_count": "9",
      "id": "1356882616120246418",
      "created_at": "Wed Feb 03 08:30:00 +0000 2021",
      "favorited": false,
      "full_text": "Det er ti år siden, vi skrev vores første opslag. Siden da har vi svaret på 3.000 spørgsmål. Det næste må gerne være dit.",
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
      "favorite_count": "3",
      "id_str": "1352541259822006515",
      "truncated": false,
      "retweet_count": "6",
      "id": "1352541259822006515",
      "created_at": "Fri Jan 22 08:59:00 +0000 2021",
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
      "favorite_count": "8",
      "id_str": "1317115581035446514",
      "truncated": false,
      "retweet_count": "2",
      "id": "1317115581035446514",
      "created_at": "Fri Oct 16 14:50:00 +0000 2020",
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
        "143"
      ],
      "favorite_count": "24",
      "id_str": "1313388522501046417",
      "truncated": false,
      "retweet_count": "7",
      "id": "1313388522501046417",
      "created_at": "Tue Oct 06 08:00:00 +0000 2020",
      "favorited": false,
      "full_text": "@fjordgubben Hej Preben, det var en fejl hos os. Prøv igen nu. Virker det ikke, så skriv til mig på lone.lind@postkasse.example, så ringer jeg.",
      "lang": "da",
      "in_reply_to_screen_name": "fjordgubben",
      "in_reply_to_user_id": "900300004",
      "in_reply_to_user_id_str": "900300004",
      "in_reply_to_status_id": "1313310005130166279",
      "in_reply_to_status_id_str": "1313310005130166279"
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
        "70"
      ],
      "favorite_count": "26",
      "id_str": "1313056333624246416",
      "truncated": false,
      "retweet_count": "4",
      "id": "1313056333624246416",
      "created_at": "Mon Oct 05 10:00:00 +0000 2020",
      "favorited": false,
      "full_text": "Rådhuset får nyt telefonsystem i nat. Telefonerne er lukket kl. 22-06.",
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
      "favorite_count": "35",
      "id_str": "1309433461601206512",
      "truncated": false,
      "retweet_count": "5",
      "id": "1309433461601206512",
      "created_at": "Fri Sep 25 10:04:00 +0000 2020",
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
      "favorite_count": "4",
      "id_str": "1303945550361526513",
      "truncated": false,
      "retweet_count": "6",
      "id": "1303945550361526513",
      "created_at": "Thu Sep 10 06:37:00 +0000 2020",
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
        "69"
      ],
      "favorite_count": "24",
      "id_str": "1294209648030646510",
      "truncated": false,
      "retweet_count": "5",
      "id": "1294209648030646510",
      "created_at": "Fri Aug 14 09:50:00 +0000 2020",
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
        "urls": [
          {
            "url": "https://t.co/Wbp8Gk9VBM",
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
      "favorite_count": "8",
      "id_str": "1292771169530806511",
      "truncated": false,
      "retweet_count": "7",
      "id": "1292771169530806511",
      "created_at": "Mon Aug 10 10:34:00 +0000 2020",
      "favorited": false,
      "full_text": "Se, hvad der blev besluttet på byrådsmødet: https://t.co/Wbp8Gk9VBM",
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
      "favorite_count": "14",
      "id_str": "1276078678471606509",
      "truncated": false,
      "retweet_count": "0",
      "id": "1276078678471606509",
      "created_at": "Thu Jun 25 09:04:00 +0000 2020",
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
        "69"
      ],
      "favorite_count": "24",
      "id_str": "1251120724177846508",
      "truncated": false,
      "retweet_count": "8",
      "id": "1251120724177846508",
      "created_at": "Fri Apr 17 12:10:00 +0000 2020",
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
        "92"
      ],
      "favorite_count": "32",
      "id_str": "1249940447032246415",
      "truncated": false,
      "retweet_count": "6",
      "id": "1249940447032246415",
      "created_at": "Tue Apr 14 06:00:00 +0000 2020",
      "favorited": false,
      "full_text": "I dag åbner vuggestuer og børnehaver igen. Følg pilene, vask hænder, og vink farvel udenfor.",
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
        "107"
      ],
      "favorite_count": "37",
      "id_str": "1238076270965686414",
      "truncated": false,
      "retweet_count": "7",
      "id": "1238076270965686414",
      "created_at": "Thu Mar 12 12:16:00 +0000 2020",
      "favorited": false,
      "full_text": "@bo_bakke Vi kan godt forstå, at du er bekymret. Ring til os på 70 00 00 20, så finder vi ud af det sammen.",
      "lang": "da",
      "in_reply_to_screen_name": "bo_bakke",
      "in_reply_to_user_id": "900300002",
      "in_reply_to_user_id_str": "900300002",
      "in_reply_to_status_id": "1238057899914166279",
      "in_reply_to_status_id_str": "1238057899914166279"
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
        "78"
      ],
      "favorite_count": "25",
      "id_str": "1238060919813046413",
      "truncated": false,
      "retweet_count": "0",
      "id": "1238060919813046413",
      "created_at": "Thu Mar 12 11:15:00 +0000 2020",
      "favorited": false,
      "full_text": "@villyvest Hej Villy, madordningen kører som normalt. Bilen er hos dig kl. 12.",
      "lang": "da",
      "in_reply_to_screen_name": "villyvest",
      "in_reply_to_user_id": "900300008",
      "in_reply_to_user_id_str": "900300008",
      "in_reply_to_status_id": "1238044310369206279",
      "in_reply_to_status_id_str": "1238044310369206279"
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
        "urls": []
      },
      "display_text_range": [
        "13",
        "96"
      ],
      "favorite_count": "32",
      "id_str": "1238045568660406412",
      "truncated": false,
      "retweet_count": "0",
      "id": "1238045568660406412",
      "created_at": "Thu Mar 12 10:14:00 +0000 2020",
      "favorited": false,
      "full_text": "@mettemark99 Borgerservice er lukket for fremmøde. Ring på 70 00 00 10, eller brug Digital Post.",
      "lang": "da",
      "in_reply_to_screen_name": "mettemark99",
      "in_reply_to_user_id": "900300007",
      "in_reply_to_user_id_str": "900300007",
      "in_reply_to_status_id": "1238032734090166279",
      "in_reply_to_status_id_str": "1238032734090166279"
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
        "11",
        "66"
      ],
      "favorite_count": "34",
      "id_str": "1238030217507766411",
      "truncated": false,
      "retweet_count": "7",
      "id": "1238030217507766411",
      "created_at": "Thu Mar 12 09:13:00 +0000 2020",
      "favorited": false,
      "full_text": "@TinaToft_ Det ved vi ikke endnu. Vi skriver her, så snart vi gør.",
      "lang": "da",
      "in_reply_to_screen_name": "TinaToft_",
      "in_reply_to_user_id": "900300005",
      "in_reply_to_user_id_str": "900300005",
      "in_reply_to_status_id": "1238019144545206279",
      "in_reply_to_status_id_str": "1238019144545206279"
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
        "14",
        "69"
      ],
      "favorite_count": "9",
      "id_str": "1238014866355126410",
      "truncated": false,
      "retweet_count": "0",
      "id": "1238014866355126410",
      "created_at": "Thu Mar 12 08:12:00 +0000 2020",
      "favorited": false,
      "full_text": "@SofieSandEks Nej, tandlægen ringer selv til dig, hvis tiden flyttes.",
      "lang": "da",
      "in_reply_to_screen_name": "SofieSandEks",
      "in_reply_to_user_id": "900300003",
      "in_reply_to_user_id_str": "900300003",
      "in_reply_to_status_id": "1238008574899126279",
      "in_reply_to_status_id_str": "1238008574899126279"
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
        "87"
      ],
      "favorite_count": "33",
      "id_str": "1237999515202486409",
      "truncated": false,
      "retweet_count": "7",
      "id": "1237999515202486409",
      "created_at": "Thu Mar 12 07:11:00 +0000 2020",
      "favorited": false,
      "full_text": "@karlaklit Ja, der er nødpasning til alle, der har brug for det. Skriv jer op på siden.",
      "lang": "da",
      "in_reply_to_screen_name": "karlaklit",
      "in_reply_to_user_id": "900300001",
      "in_reply_to_user_id_str": "900300001",
      "in_reply_to_status_id": "1237994985354166279",
      "in_reply_to_status_id_str": "1237994985354166279"
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
            "url": "https://t.co/JdyvK8UqR6",
            "expanded_url": "https://www.eksempelby.example/corona",
            "display_url": "eksempelby.example/corona",
            "indices": [
              "114",
              "137"
            ]
          }
        ]
      },
      "display_text_range": [
        "0",
        "137"
      ],
      "favorite_count": "95",
      "id_str": "1237831910814646408",
      "truncated": false,
      "retweet_count": "203",
      "id": "1237831910814646408",
      "created_at": "Wed Mar 11 20:05:00 +0000 2020",
      "favorited": false,
      "full_text": "Fra mandag er skoler og dagtilbud lukket. Der er nødpasning. Alt om det, vi ved nu, står her og bliver opdateret: https://t.co/JdyvK8UqR6",
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
      "id_str": "1236562043335606507",
      "truncated": false,
      "retweet_count": "7",
      "id": "1236562043335606507",
      "created_at": "Sun Mar 08 07:59:00 +0000 2020",
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
        "62"
      ],
      "favorite_count": "6",
      "id_str": "1227588917130166505",
      "truncated": false,
      "retweet_count": "4",
      "id": "1227588917130166505",
      "created_at": "Wed Feb 12 13:43:00 +0000 2020",
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
        "63"
      ],
      "favorite_count": "27",
      "id_str": "1227168144552886506",
      "truncated": false,
      "retweet_count": "3",
      "id": "1227168144552886506",
      "created_at": "Tue Feb 11 09:51:00 +0000 2020",
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
            "name": "Asta Birk",
            "screen_name": "borgmesterBirk",
            "indices": [
              "54",
              "69"
            ],
            "id_str": "900200002",
            "id": "900200002"
          }
        ],
        "urls": []
      },
      "display_text_range": [
        "0",
        "90"
      ],
      "favorite_count": "13",
      "id_str": "1201516368491446407",
      "truncated": false,
      "retweet_count": "9",
      "id": "1201516368491446407",
      "created_at": "Mon Dec 02 15:00:00 +0000 2019",
      "favorited": false,
      "full_text": "Julebyen åbner på Torvet på lørdag kl. 11. Borgmester @borgmesterBirk tænder træet kl. 16.",
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
      "favorite_count": "8",
      "id_str": "1195005466506166504",
      "truncated": false,
      "retweet_count": "6",
      "id": "1195005466506166504",
      "created_at": "Thu Nov 14 15:48:00 +0000 2019",
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
            "url": "https://t.co/hqBzWZvcP5",
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
      "favorite_count": "13",
      "id_str": "1182267784688566503",
      "truncated": false,
      "retweet_count": "4",
      "id": "1182267784688566503",
      "created_at": "Thu Oct 10 12:13:00 +0000 2019",
      "favorited": false,
      "full_text": "Se, hvad der blev besluttet på byrådsmødet: https://t.co/hqBzWZvcP5",
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
        "89"
      ],
      "favorite_count": "6",
      "id_str": "1163737433502646406",
      "truncated": false,
      "retweet_count": "8",
      "id": "1163737433502646406",
      "created_at": "Tue Aug 20 09:00:00 +0000 2019",
      "favorited": false,
      "full_text": "Our offices are closed on Friday 23 August for staff training. In an emergency, call 112.",
      "lang": "en"
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
      "favorite_count": "8",
      "id_str": "1151446696719286502",
      "truncated": false,
      "retweet_count": "3",
      "id": "1151446696719286502",
      "created_at": "Wed Jul 17 11:01:00 +0000 2019",
      "favorited": false,
      "full_text": "Husk: fristen for at skrive barnet op til skole er fredag.",
      "lang": "da"
    }
  }
]
