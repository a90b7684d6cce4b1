window.YTD.tweets.part0 = [
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
        "54"
      ],
      "favorite_count": "44",
      "id_str": "1763142062699448677",
      "truncated": false,
      "retweet_count": "10",
      "id": "1763142062699448677",
      "created_at": "Thu Feb 29 10:00:00 +0000 2024",
      "favorited": false,
      "full_text": "Det var vores sidste opslag her. Tak for spørgsmålene.",
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
            "name": "Carl Cykelholm",
            "screen_name": "cykelcarl",
            "indices": [
              "0",
              "10"
            ],
            "id_str": "900400006",
            "id": "900400006"
          }
        ],
        "urls": []
      },
      "display_text_range": [
        "11",
        "75"
      ],
      "favorite_count": "25",
      "id_str": "1753342490833848170",
      "truncated": false,
      "retweet_count": "0",
      "id": "1753342490833848170",
      "created_at": "Fri Feb 02 09:00:00 +0000 2024",
      "favorited": false,
      "full_text": "@cykelcarl Alt, hvad vi har skrevet, bliver gemt og kan læses her på siden.",
      "lang": "da",
      "in_reply_to_screen_name": "cykelcarl",
      "in_reply_to_user_id": "900400006",
      "in_reply_to_user_id_str": "900400006",
      "in_reply_to_status_id": "1752655463838648207",
      "in_reply_to_status_id_str": "1752655463838648207"
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
        "116"
      ],
      "favorite_count": "17",
      "id_str": "1752617715102648640",
      "truncated": false,
      "retweet_count": "7",
      "id": "1752617715102648640",
      "created_at": "Wed Jan 31 09:00:00 +0000 2024",
      "favorited": false,
      "full_text": "Vi holder op med at skrive på X ved udgangen af februar. Find nyheder på vores side, og skriv til os i Digital Post.",
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
            "name": "Vibe Ventesen",
            "screen_name": "ventelistevibe",
            "indices": [
              "0",
              "15"
            ],
            "id_str": "900400005",
            "id": "900400005"
          }
        ],
        "urls": []
      },
      "display_text_range": [
        "16",
        "60"
      ],
      "favorite_count": "30",
      "id_str": "1749404039377848096",
      "truncated": false,
      "retweet_count": "10",
      "id": "1749404039377848096",
      "created_at": "Mon Jan 22 12:10:00 +0000 2024",
      "favorited": false,
      "full_text": "@ventelistevibe Ring til Patientvejledningen på 70 00 00 30.",
      "lang": "da",
      "in_reply_to_screen_name": "ventelistevibe",
      "in_reply_to_user_id": "900400005",
      "in_reply_to_user_id_str": "900400005",
      "in_reply_to_status_id": "1748067734123448133",
      "in_reply_to_status_id_str": "1748067734123448133"
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
            "url": "https://t.co/HUe8pvQRpU",
            "expanded_url": "https://www.fabelland.example/ventetider",
            "display_url": "fabelland.example/ventetider",
            "indices": [
              "25",
              "48"
            ]
          }
        ]
      },
      "display_text_range": [
        "0",
        "48"
      ],
      "favorite_count": "53",
      "id_str": "1747532960363448603",
      "truncated": false,
      "retweet_count": "1",
      "id": "1747532960363448603",
      "created_at": "Wed Jan 17 08:15:00 +0000 2024",
      "favorited": false,
      "full_text": "Ventetiderne for januar: https://t.co/HUe8pvQRpU",
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
        "45"
      ],
      "favorite_count": "29",
      "id_str": "1737427623736248566",
      "truncated": false,
      "retweet_count": "1",
      "id": "1737427623736248566",
      "created_at": "Wed Dec 20 11:00:00 +0000 2023",
      "favorited": false,
      "full_text": "Glædelig jul fra de 4.000, der er på arbejde.",
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
            "name": "Maja Trelund",
            "screen_name": "mor_til_tre_",
            "indices": [
              "0",
              "13"
            ],
            "id_str": "900400004",
            "id": "900400004"
          }
        ],
        "urls": []
      },
      "display_text_range": [
        "14",
        "63"
      ],
      "favorite_count": "25",
      "id_str": "1714181952107448022",
      "truncated": false,
      "retweet_count": "1",
      "id": "1714181952107448022",
      "created_at": "Tue Oct 17 07:30:00 +0000 2023",
      "favorited": false,
      "full_text": "@mor_til_tre_ Skriv til regionsrådet på raad@fabelland.example.",
      "lang": "da",
      "in_reply_to_screen_name": "mor_til_tre_",
      "in_reply_to_user_id": "900400004",
      "in_reply_to_user_id_str": "900400004",
      "in_reply_to_status_id": "1712483258987448059",
      "in_reply_to_status_id_str": "1712483258987448059"
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
            "url": "https://t.co/yM2YkHJzbA",
            "expanded_url": "https://www.fabelland.example/regionsraad/dagsorden",
            "display_url": "fabelland.example/regionsr…",
            "indices": [
              "20",
              "43"
            ]
          }
        ]
      },
      "display_text_range": [
        "0",
        "43"
      ],
      "favorite_count": "37",
      "id_str": "1712015174661048529",
      "truncated": false,
      "retweet_count": "12",
      "id": "1712015174661048529",
      "created_at": "Wed Oct 11 08:00:00 +0000 2023",
      "favorited": false,
      "full_text": "Budgettet for 2024: https://t.co/yM2YkHJzbA",
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
            "name": "Knud Knæborg",
            "screen_name": "knaepatienten",
            "indices": [
              "0",
              "14"
            ],
            "id_str": "900400003",
            "id": "900400003"
          }
        ],
        "urls": []
      },
      "display_text_range": [
        "15",
        "107"
      ],
      "favorite_count": "25",
      "id_str": "1696135539717047948",
      "truncated": false,
      "retweet_count": "6",
      "id": "1696135539717047948",
      "created_at": "Mon Aug 28 12:20:00 +0000 2023",
      "favorited": false,
      "full_text": "@knaepatienten Du er velkommen til at skrive til afdelingen i Digital Post. Vi kan ikke se din journal her.",
      "lang": "da",
      "in_reply_to_screen_name": "knaepatienten",
      "in_reply_to_user_id": "900400003",
      "in_reply_to_user_id_str": "900400003",
      "in_reply_to_status_id": "1694653272683447985",
      "in_reply_to_status_id_str": "1694653272683447985"
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
            "url": "https://t.co/xKfkpDHDQd",
            "expanded_url": "https://www.fabelland.example/ventetider",
            "display_url": "fabelland.example/ventetider",
            "indices": [
              "54",
              "77"
            ]
          }
        ],
        "media": [
          {
            "expanded_url": "https://twitter.com/RegionFabelland/status/1694277043614648492/photo/1",
            "indices": [
              "78",
              "101"
            ],
            "url": "https://t.co/FSqsSzsxhp",
            "media_url": "http://pbs.twimg.com/media/1694277043614648487.jpg",
            "id_str": "1694277043614648487",
            "id": "1694277043614648487",
            "media_url_https": "https://pbs.twimg.com/media/1694277043614648487.jpg",
            "sizes": {
              "large": {
                "w": "1200",
                "h": "800",
                "resize": "fit"
              }
            },
            "type": "photo",
            "display_url": "pic.twitter.com/FSqsSzsxhp",
            "ext_alt_text": null
          }
        ]
      },
      "display_text_range": [
        "0",
        "101"
      ],
      "favorite_count": "38",
      "id_str": "1694277043614648492",
      "truncated": false,
      "retweet_count": "7",
      "id": "1694277043614648492",
      "created_at": "Wed Aug 23 09:15:00 +0000 2023",
      "favorited": false,
      "full_text": "Vi åbner en ny afdeling for knæ og hofter i Fabelnæs. https://t.co/xKfkpDHDQd https://t.co/FSqsSzsxhp",
      "lang": "da",
      "extended_entities": {
        "media": [
          {
            "expanded_url": "https://twitter.com/RegionFabelland/status/1694277043614648492/photo/1",
            "indices": [
              "78",
              "101"
            ],
            "url": "https://t.co/FSqsSzsxhp",
            "media_url": "http://pbs.twimg.com/media/1694277043614648487.jpg",
            "id_str": "1694277043614648487",
            "id": "1694277043614648487",
            "media_url_https": "https://pbs.twimg.com/media/1694277043614648487.jpg",
            "sizes": {
              "large": {
                "w": "1200",
                "h": "800",
                "resize": "fit"
              }
            },
            "type": "photo",
            "display_url": "pic.twitter.com/FSqsSzsxhp",
            "ext_alt_text": "Arkitektens tegning af en bygning i træ"
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
            "name": "Inger Fjordby",
            "screen_name": "fru_fjordby",
            "indices": [
              "0",
              "12"
            ],
            "id_str": "900400001",
            "id": "900400001"
          }
        ],
        "urls": []
      },
      "display_text_range": [
        "13",
        "47"
      ],
      "favorite_count": "35",
      "id_str": "1666361853342647874",
      "truncated": false,
      "retweet_count": "6",
      "id": "1666361853342647874",
      "created_at": "Wed Jun 07 08:30:00 +0000 2023",
      "favorited": false,
      "full_text": "@fru_fjordby Nej, ingen operation blev afbrudt.",
      "lang": "da",
      "in_reply_to_screen_name": "fru_fjordby",
      "in_reply_to_user_id": "900400001",
      "in_reply_to_user_id_str": "900400001",
      "in_reply_to_status_id": "1666327879480247911",
      "in_reply_to_status_id_str": "1666327879480247911"
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
        "80"
      ],
      "favorite_count": "44",
      "id_str": "1666346753848248455",
      "truncated": false,
      "retweet_count": "5",
      "id": "1666346753848248455",
      "created_at": "Wed Jun 07 07:30:00 +0000 2023",
      "favorited": false,
      "full_text": "Strømmen var væk i ni minutter i nat. Nødstrømmen tog over. Ingen kom til skade.",
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
            "name": "Lasse Linjemann",
            "screen_name": "lasse_paa_linjen",
            "indices": [
              "0",
              "17"
            ],
            "id_str": "900400002",
            "id": "900400002"
          }
        ],
        "urls": []
      },
      "display_text_range": [
        "18",
        "38"
      ],
      "favorite_count": "43",
      "id_str": "1649308232709047800",
      "truncated": false,
      "retweet_count": "12",
      "id": "1649308232709047800",
      "created_at": "Fri Apr 21 07:05:00 +0000 2023",
      "favorited": false,
      "full_text": "@lasse_paa_linjen Kun nummeret er nyt.",
      "lang": "da",
      "in_reply_to_screen_name": "lasse_paa_linjen",
      "in_reply_to_user_id": "900400002",
      "in_reply_to_user_id_str": "900400002",
      "in_reply_to_status_id": "1648911870981047837",
      "in_reply_to_status_id_str": "1648911870981047837"
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
            "url": "https://t.co/5ZeE5SCMWe",
            "expanded_url": "https://www.fabelland.example/bus/koereplan",
            "display_url": "fabelland.example/bus/koerep…",
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
      "favorite_count": "20",
      "id_str": "1648640080081848418",
      "truncated": false,
      "retweet_count": "5",
      "id": "1648640080081848418",
      "created_at": "Wed Apr 19 10:50:00 +0000 2023",
      "favorited": false,
      "full_text": "Linje 12 bliver til linje 4. Den kører, hvor den altid har kørt: https://t.co/5ZeE5SCMWe",
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
            "name": "Maja Trelund",
            "screen_name": "mor_til_tre_",
            "indices": [
              "0",
              "13"
            ],
            "id_str": "900400004",
            "id": "900400004"
          }
        ],
        "urls": []
      },
      "display_text_range": [
        "14",
        "88"
      ],
      "favorite_count": "49",
      "id_str": "1629068618757047726",
      "truncated": false,
      "retweet_count": "13",
      "id": "1629068618757047726",
      "created_at": "Fri Feb 24 10:40:00 +0000 2023",
      "favorited": false,
      "full_text": "@mor_til_tre_ Din sag er sendt til røntgenafdelingen. De skriver til dig i Digital Post.",
      "lang": "da",
      "in_reply_to_screen_name": "mor_til_tre_",
      "in_reply_to_user_id": "900400004",
      "in_reply_to_user_id_str": "900400004",
      "in_reply_to_status_id": "1628384108344247763",
      "in_reply_to_status_id_str": "1628384108344247763"
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
            "url": "https://t.co/Uqv6tdB9Bf",
            "expanded_url": "https://selvbetjening.fabelland.example/tid",
            "display_url": "selvbetjening.fabelland.ex…",
            "indices": [
              "65",
              "88"
            ]
          }
        ],
        "media": [
          {
            "expanded_url": "https://twitter.com/RegionFabelland/status/1628321193784248381/photo/1",
            "indices": [
              "89",
              "112"
            ],
            "url": "https://t.co/D79t56Yxth",
            "media_url": "http://pbs.twimg.com/media/1628321193784248376.jpg",
            "id_str": "1628321193784248376",
            "id": "1628321193784248376",
            "media_url_https": "https://pbs.twimg.com/media/1628321193784248376.jpg",
            "sizes": {
              "large": {
                "w": "1200",
                "h": "800",
                "resize": "fit"
              }
            },
            "type": "photo",
            "display_url": "pic.twitter.com/D79t56Yxth",
            "ext_alt_text": null
          }
        ]
      },
      "display_text_range": [
        "0",
        "112"
      ],
      "favorite_count": "56",
      "id_str": "1628321193784248381",
      "truncated": false,
      "retweet_count": "13",
      "id": "1628321193784248381",
      "created_at": "Wed Feb 22 09:10:00 +0000 2023",
      "favorited": false,
      "full_text": "Fra marts kan du se dit røntgensvar samme dag i selvbetjeningen: https://t.co/Uqv6tdB9Bf https://t.co/D79t56Yxth",
      "lang": "da",
      "extended_entities": {
        "media": [
          {
            "expanded_url": "https://twitter.com/RegionFabelland/status/1628321193784248381/photo/1",
            "indices": [
              "89",
              "112"
            ],
            "url": "https://t.co/D79t56Yxth",
            "media_url": "http://pbs.twimg.com/media/1628321193784248376.jpg",
            "id_str": "1628321193784248376",
            "id": "1628321193784248376",
            "media_url_https": "https://pbs.twimg.com/media/1628321193784248376.jpg",
            "sizes": {
              "large": {
                "w": "1200",
                "h": "800",
                "resize": "fit"
              }
            },
            "type": "photo",
            "display_url": "pic.twitter.com/D79t56Yxth",
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
        "user_mentions": [
          {
            "name": "Vibe Ventesen",
            "screen_name": "ventelistevibe",
            "indices": [
              "0",
              "15"
            ],
            "id_str": "900400005",
            "id": "900400005"
          }
        ],
        "urls": []
      },
      "display_text_range": [
        "16",
        "60"
      ],
      "favorite_count": "29",
      "id_str": "1613826937451447652",
      "truncated": false,
      "retweet_count": "13",
      "id": "1613826937451447652",
      "created_at": "Fri Jan 13 09:15:00 +0000 2023",
      "favorited": false,
      "full_text": "@ventelistevibe Ring til Patientvejledningen på 70 00 00 30.",
      "lang": "da",
      "in_reply_to_screen_name": "ventelistevibe",
      "in_reply_to_user_id": "900400005",
      "in_reply_to_user_id_str": "900400005",
      "in_reply_to_status_id": "1613454483256247689",
      "in_reply_to_status_id_str": "1613454483256247689"
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
            "url": "https://t.co/cHKULaB3vU",
            "expanded_url": "https://www.fabelland.example/ventetider",
            "display_url": "fabelland.example/ventetider",
            "indices": [
              "25",
              "48"
            ]
          }
        ]
      },
      "display_text_range": [
        "0",
        "48"
      ],
      "favorite_count": "36",
      "id_str": "1613093353681848344",
      "truncated": false,
      "retweet_count": "12",
      "id": "1613093353681848344",
      "created_at": "Wed Jan 11 08:40:00 +0000 2023",
      "favorited": false,
      "full_text": "Ventetiderne for januar: https://t.co/cHKULaB3vU",
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
            "name": "Knud Knæborg",
            "screen_name": "knaepatienten",
            "indices": [
              "0",
              "14"
            ],
            "id_str": "900400003",
            "id": "900400003"
          }
        ],
        "urls": [
          {
            "url": "https://t.co/9Fr4akadu5",
            "expanded_url": "https://www.fabelland.example/klage",
            "display_url": "fabelland.example/klage",
            "indices": [
              "53",
              "76"
            ]
          }
        ]
      },
      "display_text_range": [
        "15",
        "76"
      ],
      "favorite_count": "47",
      "id_str": "1596111455646647578",
      "truncated": false,
      "retweet_count": "0",
      "id": "1596111455646647578",
      "created_at": "Fri Nov 25 12:00:00 +0000 2022",
      "favorited": false,
      "full_text": "@knaepatienten Klagen skal sendes gennem formularen: https://t.co/9Fr4akadu5",
      "lang": "da",
      "in_reply_to_screen_name": "knaepatienten",
      "in_reply_to_user_id": "900400003",
      "in_reply_to_user_id_str": "900400003",
      "in_reply_to_status_id": "1595469727134647615",
      "in_reply_to_status_id_str": "1595469727134647615"
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
            "url": "https://t.co/kGJGdHcgae",
            "expanded_url": "https://www.fabelland.example/klage",
            "display_url": "fabelland.example/klage",
            "indices": [
              "38",
              "61"
            ]
          }
        ]
      },
      "display_text_range": [
        "0",
        "61"
      ],
      "favorite_count": "48",
      "id_str": "1595390454789048307",
      "truncated": false,
      "retweet_count": "8",
      "id": "1595390454789048307",
      "created_at": "Wed Nov 23 12:15:00 +0000 2022",
      "favorited": false,
      "full_text": "Sådan klager du, hvis noget gik galt: https://t.co/kGJGdHcgae",
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
            "name": "Carl Cykelholm",
            "screen_name": "cykelcarl",
            "indices": [
              "0",
              "10"
            ],
            "id_str": "900400006",
            "id": "900400006"
          }
        ],
        "urls": []
      },
      "display_text_range": [
        "11",
        "44"
      ],
      "favorite_count": "41",
      "id_str": "1570311452881847504",
      "truncated": false,
      "retweet_count": "10",
      "id": "1570311452881847504",
      "created_at": "Thu Sep 15 07:20:00 +0000 2022",
      "favorited": false,
      "full_text": "@cykelcarl Nej, der er 22 grader på stuerne.",
      "lang": "da",
      "in_reply_to_screen_name": "cykelcarl",
      "in_reply_to_user_id": "900400006",
      "in_reply_to_user_id_str": "900400006",
      "in_reply_to_status_id": "1569989330334647541",
      "in_reply_to_status_id_str": "1569989330334647541"
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
      "favorite_count": "42",
      "id_str": "1569967939384248270",
      "truncated": false,
      "retweet_count": "1",
      "id": "1569967939384248270",
      "created_at": "Wed Sep 14 08:35:00 +0000 2022",
      "favorited": false,
      "full_text": "Vi sænker varmen til 19 grader på kontorerne, ikke på stuerne.",
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
            "name": "Inger Fjordby",
            "screen_name": "fru_fjordby",
            "indices": [
              "0",
              "12"
            ],
            "id_str": "900400001",
            "id": "900400001"
          }
        ],
        "urls": []
      },
      "display_text_range": [
        "13",
        "51"
      ],
      "favorite_count": "32",
      "id_str": "1542780041425847430",
      "truncated": false,
      "retweet_count": "9",
      "id": "1542780041425847430",
      "created_at": "Fri Jul 01 08:00:00 +0000 2022",
      "favorited": false,
      "full_text": "@fru_fjordby Skriv til os på job@fabelland.example.",
      "lang": "da",
      "in_reply_to_screen_name": "fru_fjordby",
      "in_reply_to_user_id": "900400001",
      "in_reply_to_user_id_str": "900400001",
      "in_reply_to_status_id": "1542140829496247467",
      "in_reply_to_status_id_str": "1542140829496247467"
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
            "url": "https://t.co/ccXVV4F5bA",
            "expanded_url": "https://www.fabelland.example/job",
            "display_url": "fabelland.example/job",
            "indices": [
              "61",
              "84"
            ]
          }
        ]
      },
      "display_text_range": [
        "0",
        "84"
      ],
      "favorite_count": "26",
      "id_str": "1542070365189048233",
      "truncated": false,
      "retweet_count": "0",
      "id": "1542070365189048233",
      "created_at": "Wed Jun 29 09:00:00 +0000 2022",
      "favorited": false,
      "full_text": "Vi mangler hænder i juli. Kan du tage en vagt, så skriv her: https://t.co/ccXVV4F5bA",
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
            "name": "Else Oldebæk",
            "screen_name": "oldemor_else",
            "indices": [
              "0",
              "13"
            ],
            "id_str": "900400007",
            "id": "900400007"
          }
        ],
        "urls": [
          {
            "url": "https://t.co/5m6qRFWx9D",
            "expanded_url": "https://selvbetjening.fabelland.example/koersel",
            "display_url": "selvbetjening.fabelland.ex…",
            "indices": [
              "26",
              "49"
            ]
          }
        ]
      },
      "display_text_range": [
        "14",
        "49"
      ],
      "favorite_count": "44",
      "id_str": "1524692105425847356",
      "truncated": false,
      "retweet_count": "13",
      "id": "1524692105425847356",
      "created_at": "Thu May 12 10:05:00 +0000 2022",
      "favorited": false,
      "full_text": "@oldemor_else Bestil her: https://t.co/5m6qRFWx9D",
      "lang": "da",
      "in_reply_to_screen_name": "oldemor_else",
      "in_reply_to_user_id": "900400007",
      "in_reply_to_user_id_str": "900400007",
      "in_reply_to_status_id": "1524298260280247393",
      "in_reply_to_status_id_str": "1524298260280247393"
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
            "url": "https://t.co/YMZ92V9Sh3",
            "expanded_url": "https://selvbetjening.fabelland.example/koersel",
            "display_url": "selvbetjening.fabelland.ex…",
            "indices": [
              "39",
              "62"
            ]
          }
        ]
      },
      "display_text_range": [
        "0",
        "62"
      ],
      "favorite_count": "59",
      "id_str": "1523927064376248196",
      "truncated": false,
      "retweet_count": "7",
      "id": "1523927064376248196",
      "created_at": "Tue May 10 07:25:00 +0000 2022",
      "favorited": false,
      "full_text": "Bestil kørsel senest dagen før kl. 12: https://t.co/YMZ92V9Sh3",
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
      "favorite_count": "21",
      "id_str": "1499016673489848159",
      "truncated": false,
      "retweet_count": "2",
      "id": "1499016673489848159",
      "created_at": "Wed Mar 02 13:40:00 +0000 2022",
      "favorited": false,
      "full_text": "Vi gør plads til 120 mennesker på flugt på det gamle sygehus.",
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
            "name": "Knud Knæborg",
            "screen_name": "knaepatienten",
            "indices": [
              "0",
              "14"
            ],
            "id_str": "900400003",
            "id": "900400003"
          }
        ],
        "urls": []
      },
      "display_text_range": [
        "15",
        "81"
      ],
      "favorite_count": "20",
      "id_str": "1485602031006647282",
      "truncated": false,
      "retweet_count": "2",
      "id": "1485602031006647282",
      "created_at": "Mon Jan 24 13:15:00 +0000 2022",
      "favorited": false,
      "full_text": "@knaepatienten Det kan vi ikke svare på her. Skriv i Digital Post til afdelingen.",
      "lang": "da",
      "in_reply_to_screen_name": "knaepatienten",
      "in_reply_to_user_id": "900400003",
      "in_reply_to_user_id_str": "900400003",
      "in_reply_to_status_id": "1484254401131447319",
      "in_reply_to_status_id_str": "1484254401131447319"
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
            "name": "Vibe Ventesen",
            "screen_name": "ventelistevibe",
            "indices": [
              "0",
              "15"
            ],
            "id_str": "900400005",
            "id": "900400005"
          }
        ],
        "urls": []
      },
      "display_text_range": [
        "16",
        "136"
      ],
      "favorite_count": "39",
      "id_str": "1484448177976247208",
      "truncated": false,
      "retweet_count": "9",
      "id": "1484448177976247208",
      "created_at": "Fri Jan 21 08:50:00 +0000 2022",
      "favorited": false,
      "full_text": "@ventelistevibe Du har ret til at blive udredt inden for 30 dage. Ring til Patientvejledningen på 70 00 00 30, så hjælper de dig videre.",
      "lang": "da",
      "in_reply_to_screen_name": "ventelistevibe",
      "in_reply_to_user_id": "900400005",
      "in_reply_to_user_id_str": "900400005",
      "in_reply_to_status_id": "1483782541931447245",
      "in_reply_to_status_id_str": "1483782541931447245"
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
            "url": "https://t.co/FwEL4CakeW",
            "expanded_url": "https://www.fabelland.example/ventetider",
            "display_url": "fabelland.example/ventetider",
            "indices": [
              "52",
              "75"
            ]
          }
        ]
      },
      "display_text_range": [
        "0",
        "75"
      ],
      "favorite_count": "10",
      "id_str": "1483725918827448122",
      "truncated": false,
      "retweet_count": "12",
      "id": "1483725918827448122",
      "created_at": "Wed Jan 19 09:00:00 +0000 2022",
      "favorited": false,
      "full_text": "Ventetiderne er længere end før smitten. Her er de: https://t.co/FwEL4CakeW",
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
        "59"
      ],
      "favorite_count": "32",
      "id_str": "1460704223032248085",
      "truncated": false,
      "retweet_count": "6",
      "id": "1460704223032248085",
      "created_at": "Tue Nov 16 20:20:00 +0000 2021",
      "favorited": false,
      "full_text": "Et nyt regionsråd er valgt. Det mødes første gang i januar.",
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
            "name": "Carl Cykelholm",
            "screen_name": "cykelcarl",
            "indices": [
              "0",
              "10"
            ],
            "id_str": "900400006",
            "id": "900400006"
          }
        ],
        "urls": []
      },
      "display_text_range": [
        "11",
        "57"
      ],
      "favorite_count": "34",
      "id_str": "1446402485253047134",
      "truncated": false,
      "retweet_count": "5",
      "id": "1446402485253047134",
      "created_at": "Fri Oct 08 09:10:00 +0000 2021",
      "favorited": false,
      "full_text": "@cykelcarl Punkt 7 handler om cykelstien. Mødet er åbent.",
      "lang": "da",
      "in_reply_to_screen_name": "cykelcarl",
      "in_reply_to_user_id": "900400006",
      "in_reply_to_user_id_str": "900400006",
      "in_reply_to_status_id": "1445755723576247171",
      "in_reply_to_status_id_str": "1445755723576247171"
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
            "url": "https://t.co/mDpQix7pfV",
            "expanded_url": "https://www.fabelland.example/regionsraad/dagsorden",
            "display_url": "fabelland.example/regionsr…",
            "indices": [
              "38",
              "61"
            ]
          }
        ]
      },
      "display_text_range": [
        "0",
        "61"
      ],
      "favorite_count": "4",
      "id_str": "1445285122667448048",
      "truncated": false,
      "retweet_count": "1",
      "id": "1445285122667448048",
      "created_at": "Tue Oct 05 07:10:00 +0000 2021",
      "favorited": false,
      "full_text": "Dagsordenen til mødet i regionsrådet: https://t.co/mDpQix7pfV",
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
            "name": "Lasse Linjemann",
            "screen_name": "lasse_paa_linjen",
            "indices": [
              "0",
              "17"
            ],
            "id_str": "900400002",
            "id": "900400002"
          }
        ],
        "urls": []
      },
      "display_text_range": [
        "18",
        "56"
      ],
      "favorite_count": "9",
      "id_str": "1426098698449847060",
      "truncated": false,
      "retweet_count": "6",
      "id": "1426098698449847060",
      "created_at": "Fri Aug 13 08:30:00 +0000 2021",
      "favorited": false,
      "full_text": "@lasse_paa_linjen Linje 300 kører kl. 7.12 fra Fabelnæs.",
      "lang": "da",
      "in_reply_to_screen_name": "lasse_paa_linjen",
      "in_reply_to_user_id": "900400002",
      "in_reply_to_user_id_str": "900400002",
      "in_reply_to_status_id": "1425697303557047097",
      "in_reply_to_status_id_str": "1425697303557047097"
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
            "url": "https://t.co/xFt8V8cu2z",
            "expanded_url": "https://www.fabelland.example/bus/koereplan",
            "display_url": "fabelland.example/bus/koerep…",
            "indices": [
              "30",
              "53"
            ]
          }
        ]
      },
      "display_text_range": [
        "0",
        "53"
      ],
      "favorite_count": "18",
      "id_str": "1425416704619448011",
      "truncated": false,
      "retweet_count": "9",
      "id": "1425416704619448011",
      "created_at": "Wed Aug 11 11:20:00 +0000 2021",
      "favorited": false,
      "full_text": "Nye køreplaner fra på søndag: https://t.co/xFt8V8cu2z",
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
            "name": "Maja Trelund",
            "screen_name": "mor_til_tre_",
            "indices": [
              "0",
              "13"
            ],
            "id_str": "900400004",
            "id": "900400004"
          }
        ],
        "urls": []
      },
      "display_text_range": [
        "14",
        "42"
      ],
      "favorite_count": "18",
      "id_str": "1405120467563446986",
      "truncated": false,
      "retweet_count": "0",
      "id": "1405120467563446986",
      "created_at": "Wed Jun 16 11:10:00 +0000 2021",
      "favorited": false,
      "full_text": "@mor_til_tre_ Ja, der er tider til kl. 18.",
      "lang": "da",
      "in_reply_to_screen_name": "mor_til_tre_",
      "in_reply_to_user_id": "900400004",
      "in_reply_to_user_id_str": "900400004",
      "in_reply_to_status_id": "1405104109777847023",
      "in_reply_to_status_id_str": "1405104109777847023"
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
      "favorite_count": "46",
      "id_str": "1405085235409847974",
      "truncated": false,
      "retweet_count": "7",
      "id": "1405085235409847974",
      "created_at": "Wed Jun 16 08:50:00 +0000 2021",
      "favorited": false,
      "full_text": "Der er ledige tider i teltet på havnen i dag. Kom bare forbi.",
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
            "name": "Carl Cykelholm",
            "screen_name": "cykelcarl",
            "indices": [
              "0",
              "10"
            ],
            "id_str": "900400006",
            "id": "900400006"
          }
        ],
        "urls": []
      },
      "display_text_range": [
        "11",
        "59"
      ],
      "favorite_count": "11",
      "id_str": "1395283146961846912",
      "truncated": false,
      "retweet_count": "4",
      "id": "1395283146961846912",
      "created_at": "Thu May 20 07:40:00 +0000 2021",
      "favorited": false,
      "full_text": "@cykelcarl Tak! Generelle spørgsmål svarer vi gerne på her.",
      "lang": "da",
      "in_reply_to_screen_name": "cykelcarl",
      "in_reply_to_user_id": "900400006",
      "in_reply_to_user_id_str": "900400006",
      "in_reply_to_status_id": "1394944666629046949",
      "in_reply_to_status_id_str": "1394944666629046949"
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
        "99"
      ],
      "favorite_count": "31",
      "id_str": "1394910692766647937",
      "truncated": false,
      "retweet_count": "5",
      "id": "1394910692766647937",
      "created_at": "Wed May 19 07:00:00 +0000 2021",
      "favorited": false,
      "full_text": "Fra i dag læser vi med på hverdage kl. 9-15 og svarer på generelle spørgsmål inden for to hverdage.",
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
            "name": "Else Oldebæk",
            "screen_name": "oldemor_else",
            "indices": [
              "0",
              "13"
            ],
            "id_str": "900400007",
            "id": "900400007"
          }
        ],
        "urls": []
      },
      "display_text_range": [
        "14",
        "51"
      ],
      "favorite_count": "53",
      "id_str": "1375376980177846838",
      "truncated": false,
      "retweet_count": "9",
      "id": "1375376980177846838",
      "created_at": "Fri Mar 26 09:20:00 +0000 2021",
      "favorited": false,
      "full_text": "@oldemor_else Ja. Du kan også ringe på 70 00 00 33.",
      "lang": "da",
      "in_reply_to_screen_name": "oldemor_else",
      "in_reply_to_user_id": "900400007",
      "in_reply_to_user_id_str": "900400007",
      "in_reply_to_status_id": "1375069957125046875",
      "in_reply_to_status_id_str": "1375069957125046875"
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
            "url": "https://t.co/cyYCPGeqW8",
            "expanded_url": "https://selvbetjening.fabelland.example/tid",
            "display_url": "selvbetjening.fabelland.ex…",
            "indices": [
              "39",
              "62"
            ]
          }
        ]
      },
      "display_text_range": [
        "0",
        "62"
      ],
      "favorite_count": "19",
      "id_str": "1375047307883447900",
      "truncated": false,
      "retweet_count": "8",
      "id": "1375047307883447900",
      "created_at": "Thu Mar 25 11:30:00 +0000 2021",
      "favorited": false,
      "full_text": "Nu kan alle over 75 bestille tid selv: https://t.co/cyYCPGeqW8",
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
            "name": "Inger Fjordby",
            "screen_name": "fru_fjordby",
            "indices": [
              "0",
              "12"
            ],
            "id_str": "900400001",
            "id": "900400001"
          }
        ],
        "urls": []
      },
      "display_text_range": [
        "13",
        "81"
      ],
      "favorite_count": "0",
      "id_str": "1351168715781046764",
      "truncated": false,
      "retweet_count": "7",
      "id": "1351168715781046764",
      "created_at": "Mon Jan 18 14:05:00 +0000 2021",
      "favorited": false,
      "full_text": "@fru_fjordby Vi kan desværre ikke svare på det her. Du får besked i Digital Post.",
      "lang": "da",
      "in_reply_to_screen_name": "fru_fjordby",
      "in_reply_to_user_id": "900400001",
      "in_reply_to_user_id_str": "900400001",
      "in_reply_to_status_id": "1349992213509046801",
      "in_reply_to_status_id_str": "1349992213509046801"
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
            "name": "Else Oldebæk",
            "screen_name": "oldemor_else",
            "indices": [
              "0",
              "13"
            ],
            "id_str": "900400007",
            "id": "900400007"
          }
        ],
        "urls": []
      },
      "display_text_range": [
        "14",
        "98"
      ],
      "favorite_count": "42",
      "id_str": "1351167457489846690",
      "truncated": false,
      "retweet_count": "3",
      "id": "1351167457489846690",
      "created_at": "Mon Jan 18 14:00:00 +0000 2021",
      "favorited": false,
      "full_text": "@oldemor_else Vi kan desværre ikke svare på, hvornår det er din tur. Du får besked i Digital Post.",
      "lang": "da",
      "in_reply_to_screen_name": "oldemor_else",
      "in_reply_to_user_id": "900400007",
      "in_reply_to_user_id_str": "900400007",
      "in_reply_to_status_id": "1349665057797046727",
      "in_reply_to_status_id_str": "1349665057797046727"
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
        "75"
      ],
      "favorite_count": "5",
      "id_str": "1349647441720247863",
      "truncated": false,
      "retweet_count": "9",
      "id": "1349647441720247863",
      "created_at": "Thu Jan 14 09:20:00 +0000 2021",
      "favorited": false,
      "full_text": "Vi kan ikke svare på, hvornår det er din tur. Du får besked i Digital Post.",
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
            "expanded_url": "https://twitter.com/RegionFabelland/status/1343104327480247826/photo/1",
            "indices": [
              "54",
              "77"
            ],
            "url": "https://t.co/JseRUkRwHA",
            "media_url": "http://pbs.twimg.com/media/1343104327480247821.jpg",
            "id_str": "1343104327480247821",
            "id": "1343104327480247821",
            "media_url_https": "https://pbs.twimg.com/media/1343104327480247821.jpg",
            "sizes": {
              "large": {
                "w": "1200",
                "h": "800",
                "resize": "fit"
              }
            },
            "type": "photo",
            "display_url": "pic.twitter.com/JseRUkRwHA",
            "ext_alt_text": null
          }
        ]
      },
      "display_text_range": [
        "0",
        "77"
      ],
      "favorite_count": "49",
      "id_str": "1343104327480247826",
      "truncated": false,
      "retweet_count": "3",
      "id": "1343104327480247826",
      "created_at": "Sun Dec 27 08:00:00 +0000 2020",
      "favorited": false,
      "full_text": "I dag får de første beboere på plejehjemmene stikket. https://t.co/JseRUkRwHA",
      "lang": "da",
      "extended_entities": {
        "media": [
          {
            "expanded_url": "https://twitter.com/RegionFabelland/status/1343104327480247826/photo/1",
            "indices": [
              "54",
              "77"
            ],
            "url": "https://t.co/JseRUkRwHA",
            "media_url": "http://pbs.twimg.com/media/1343104327480247821.jpg",
            "id_str": "1343104327480247821",
            "id": "1343104327480247821",
            "media_url_https": "https://pbs.twimg.com/media/1343104327480247821.jpg",
            "sizes": {
              "large": {
                "w": "1200",
                "h": "800",
                "resize": "fit"
              }
            },
            "type": "photo",
            "display_url": "pic.twitter.com/JseRUkRwHA",
            "ext_alt_text": "En hånd, der holder en tom sprøjte"
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
            "name": "Lasse Linjemann",
            "screen_name": "lasse_paa_linjen",
            "indices": [
              "0",
              "17"
            ],
            "id_str": "900400002",
            "id": "900400002"
          }
        ],
        "urls": [
          {
            "url": "https://t.co/zTGjzGayi3",
            "expanded_url": "https://selvbetjening.fabelland.example/tid",
            "display_url": "selvbetjening.fabelland.ex…",
            "indices": [
              "32",
              "55"
            ]
          }
        ]
      },
      "display_text_range": [
        "18",
        "55"
      ],
      "favorite_count": "9",
      "id_str": "1309032318366646616",
      "truncated": false,
      "retweet_count": "3",
      "id": "1309032318366646616",
      "created_at": "Thu Sep 24 07:30:00 +0000 2020",
      "favorited": false,
      "full_text": "@lasse_paa_linjen Book tid her: https://t.co/zTGjzGayi3",
      "lang": "da",
      "in_reply_to_screen_name": "lasse_paa_linjen",
      "in_reply_to_user_id": "900400002",
      "in_reply_to_user_id_str": "900400002",
      "in_reply_to_status_id": "1308658605880246653",
      "in_reply_to_status_id_str": "1308658605880246653"
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
            "url": "https://t.co/JDZ2UrJ6yQ",
            "expanded_url": "https://selvbetjening.fabelland.example/tid",
            "display_url": "selvbetjening.fabelland.ex…",
            "indices": [
              "23",
              "46"
            ]
          }
        ]
      },
      "display_text_range": [
        "0",
        "46"
      ],
      "favorite_count": "11",
      "id_str": "1308378006942647789",
      "truncated": false,
      "retweet_count": "11",
      "id": "1308378006942647789",
      "created_at": "Tue Sep 22 12:10:00 +0000 2020",
      "favorited": false,
      "full_text": "Book tid til test her: https://t.co/JDZ2UrJ6yQ",
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
            "name": "Else Oldebæk",
            "screen_name": "oldemor_else",
            "indices": [
              "0",
              "13"
            ],
            "id_str": "900400007",
            "id": "900400007"
          }
        ],
        "urls": []
      },
      "display_text_range": [
        "14",
        "52"
      ],
      "favorite_count": "5",
      "id_str": "1270337347384246542",
      "truncated": false,
      "retweet_count": "2",
      "id": "1270337347384246542",
      "created_at": "Tue Jun 09 12:50:00 +0000 2020",
      "favorited": false,
      "full_text": "@oldemor_else Ring til afdelingen, så aftaler I det.",
      "lang": "da",
      "in_reply_to_screen_name": "oldemor_else",
      "in_reply_to_user_id": "900400007",
      "in_reply_to_user_id_str": "900400007",
      "in_reply_to_status_id": "1268595872363446579",
      "in_reply_to_status_id_str": "1268595872363446579"
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
        "41"
      ],
      "favorite_count": "15",
      "id_str": "1268478851281847752",
      "truncated": false,
      "retweet_count": "12",
      "id": "1268478851281847752",
      "created_at": "Thu Jun 04 09:45:00 +0000 2020",
      "favorited": false,
      "full_text": "Besøg er tilladt igen. Én gæst ad gangen.",
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
        "75"
      ],
      "favorite_count": "23",
      "id_str": "1252499811333047715",
      "truncated": false,
      "retweet_count": "4",
      "id": "1252499811333047715",
      "created_at": "Tue Apr 21 07:30:00 +0000 2020",
      "favorited": false,
      "full_text": "Ambulatorierne åbner igen, et ad gangen. Du får din nye tid i Digital Post.",
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
            "name": "Carl Cykelholm",
            "screen_name": "cykelcarl",
            "indices": [
              "0",
              "10"
            ],
            "id_str": "900400006",
            "id": "900400006"
          }
        ],
        "urls": []
      },
      "display_text_range": [
        "11",
        "63"
      ],
      "favorite_count": "14",
      "id_str": "1247074059678646468",
      "truncated": false,
      "retweet_count": "2",
      "id": "1247074059678646468",
      "created_at": "Mon Apr 06 08:10:00 +0000 2020",
      "favorited": false,
      "full_text": "@cykelcarl Ja, du kan komme på cykel. Hold afstand til bilerne.",
      "lang": "da",
      "in_reply_to_screen_name": "cykelcarl",
      "in_reply_to_user_id": "900400006",
      "in_reply_to_user_id_str": "900400006",
      "in_reply_to_status_id": "1246018353361846505",
      "in_reply_to_status_id_str": "1246018353361846505"
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
            "url": "https://t.co/5DK243jgvN",
            "expanded_url": "https://www.fabelland.example/smitte",
            "display_url": "fabelland.example/smitte",
            "indices": [
              "20",
              "43"
            ]
          }
        ],
        "media": [
          {
            "expanded_url": "https://twitter.com/RegionFabelland/status/1245621991633847678/photo/1",
            "indices": [
              "44",
              "67"
            ],
            "url": "https://t.co/aitfUDizLi",
            "media_url": "http://pbs.twimg.com/media/1245621991633847673.jpg",
            "id_str": "1245621991633847673",
            "id": "1245621991633847673",
            "media_url_https": "https://pbs.twimg.com/media/1245621991633847673.jpg",
            "sizes": {
              "large": {
                "w": "1200",
                "h": "800",
                "resize": "fit"
              }
            },
            "type": "photo",
            "display_url": "pic.twitter.com/aitfUDizLi",
            "ext_alt_text": null
          }
        ]
      },
      "display_text_range": [
        "0",
        "67"
      ],
      "favorite_count": "37",
      "id_str": "1245621991633847678",
      "truncated": false,
      "retweet_count": "7",
      "id": "1245621991633847678",
      "created_at": "Thu Apr 02 08:00:00 +0000 2020",
      "favorited": false,
      "full_text": "Sådan tester vi nu: https://t.co/5DK243jgvN https://t.co/aitfUDizLi",
      "lang": "da",
      "extended_entities": {
        "media": [
          {
            "expanded_url": "https://twitter.com/RegionFabelland/status/1245621991633847678/photo/1",
            "indices": [
              "44",
              "67"
            ],
            "url": "https://t.co/aitfUDizLi",
            "media_url": "http://pbs.twimg.com/media/1245621991633847673.jpg",
            "id_str": "1245621991633847673",
            "id": "1245621991633847673",
            "media_url_https": "https://pbs.twimg.com/media/1245621991633847673.jpg",
            "sizes": {
              "large": {
                "w": "1200",
                "h": "800",
                "resize": "fit"
              }
            },
            "type": "photo",
            "display_url": "pic.twitter.com/aitfUDizLi",
            "ext_alt_text": "Tegning af et testtelt med pile for bilerne"
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
        "78"
      ],
      "favorite_count": "20",
      "id_str": "1240231472133047641",
      "truncated": false,
      "retweet_count": "7",
      "id": "1240231472133047641",
      "created_at": "Wed Mar 18 11:00:00 +0000 2020",
      "favorited": false,
      "full_text": "Tak til de 900 pensionerede, der har meldt sig. Vi ringer til jer en efter en.",
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
            "name": "Vibe Ventesen",
            "screen_name": "ventelistevibe",
            "indices": [
              "0",
              "15"
            ],
            "id_str": "900400005",
            "id": "900400005"
          }
        ],
        "urls": []
      },
      "display_text_range": [
        "16",
        "45"
      ],
      "favorite_count": "43",
      "id_str": "1239891733509046394",
      "truncated": false,
      "retweet_count": "6",
      "id": "1239891733509046394",
      "created_at": "Tue Mar 17 12:30:00 +0000 2020",
      "favorited": false,
      "full_text": "@ventelistevibe Du får besked i Digital Post.",
      "lang": "da",
      "in_reply_to_screen_name": "ventelistevibe",
      "in_reply_to_user_id": "900400005",
      "in_reply_to_user_id_str": "900400005",
      "in_reply_to_status_id": "1238510129771446431",
      "in_reply_to_status_id_str": "1238510129771446431"
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
            "name": "Knud Knæborg",
            "screen_name": "knaepatienten",
            "indices": [
              "0",
              "14"
            ],
            "id_str": "900400003",
            "id": "900400003"
          }
        ],
        "urls": []
      },
      "display_text_range": [
        "15",
        "72"
      ],
      "favorite_count": "26",
      "id_str": "1239472722539446320",
      "truncated": false,
      "retweet_count": "5",
      "id": "1239472722539446320",
      "created_at": "Mon Mar 16 08:45:00 +0000 2020",
      "favorited": false,
      "full_text": "@knaepatienten Du får besked i Digital Post. Vi kan ikke se din tid her.",
      "lang": "da",
      "in_reply_to_screen_name": "knaepatienten",
      "in_reply_to_user_id": "900400003",
      "in_reply_to_user_id_str": "900400003",
      "in_reply_to_status_id": "1238394366981046357",
      "in_reply_to_status_id_str": "1238394366981046357"
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
            "name": "Inger Fjordby",
            "screen_name": "fru_fjordby",
            "indices": [
              "0",
              "12"
            ],
            "id_str": "900400001",
            "id": "900400001"
          }
        ],
        "urls": [
          {
            "url": "https://t.co/J3pbs7BjyJ",
            "expanded_url": "https://www.fabelland.example/smitte",
            "display_url": "fabelland.example/smitte",
            "indices": [
              "35",
              "58"
            ]
          }
        ]
      },
      "display_text_range": [
        "13",
        "58"
      ],
      "favorite_count": "17",
      "id_str": "1238489997112250342",
      "truncated": false,
      "retweet_count": "11",
      "id": "1238489997112250342",
      "created_at": "Fri Mar 13 15:40:00 +0000 2020",
      "favorited": false,
      "full_text": "@fru_fjordby Se undtagelserne her: https://t.co/J3pbs7BjyJ",
      "lang": "da",
      "in_reply_to_screen_name": "fru_fjordby",
      "in_reply_to_user_id": "900400001",
      "in_reply_to_user_id_str": "900400001",
      "in_reply_to_status_id": "1238011846456246283",
      "in_reply_to_status_id_str": "1238011846456246283"
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
      "id_str": "1238361651409847604",
      "truncated": false,
      "retweet_count": "12",
      "id": "1238361651409847604",
      "created_at": "Fri Mar 13 07:10:00 +0000 2020",
      "favorited": false,
      "full_text": "Alt, der ikke haster, bliver udsat. Du får besked i Digital Post.",
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
            "url": "https://t.co/4VnfNGZK3B",
            "expanded_url": "https://www.fabelland.example/smitte",
            "display_url": "fabelland.example/smitte",
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
      "favorite_count": "43",
      "id_str": "1237843235435447567",
      "truncated": false,
      "retweet_count": "8",
      "id": "1237843235435447567",
      "created_at": "Wed Mar 11 20:50:00 +0000 2020",
      "favorited": false,
      "full_text": "Fra i aften er der ingen besøg på sygehusene. Undtagelser står her: https://t.co/4VnfNGZK3B",
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
            "name": "Maja Trelund",
            "screen_name": "mor_til_tre_",
            "indices": [
              "0",
              "13"
            ],
            "id_str": "900400004",
            "id": "900400004"
          }
        ],
        "urls": []
      },
      "display_text_range": [
        "14",
        "70"
      ],
      "favorite_count": "55",
      "id_str": "1233353652433850268",
      "truncated": false,
      "retweet_count": "8",
      "id": "1233353652433850268",
      "created_at": "Fri Feb 28 11:30:00 +0000 2020",
      "favorited": false,
      "full_text": "@mor_til_tre_ Ring til din egen læge. Vi giver ikke råd om sygdom her.",
      "lang": "da",
      "in_reply_to_screen_name": "mor_til_tre_",
      "in_reply_to_user_id": "900400004",
      "in_reply_to_user_id_str": "900400004",
      "in_reply_to_status_id": "1233273121797050305",
      "in_reply_to_status_id_str": "1233273121797050305"
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
            "url": "https://t.co/YwqZ6MUUrb",
            "expanded_url": "https://www.fabelland.example/smitte",
            "display_url": "fabelland.example/smitte",
            "indices": [
              "75",
              "98"
            ]
          }
        ]
      },
      "display_text_range": [
        "0",
        "98"
      ],
      "favorite_count": "13",
      "id_str": "1233066762040247530",
      "truncated": false,
      "retweet_count": "7",
      "id": "1233066762040247530",
      "created_at": "Thu Feb 27 16:30:00 +0000 2020",
      "favorited": false,
      "full_text": "Vi følger smitten tæt. Ring, før du møder op, hvis du har feber og hoster: https://t.co/YwqZ6MUUrb",
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
            "name": "Vibe Ventesen",
            "screen_name": "ventelistevibe",
            "indices": [
              "0",
              "15"
            ],
            "id_str": "900400005",
            "id": "900400005"
          }
        ],
        "urls": [
          {
            "url": "https://t.co/erw3naKNEH",
            "expanded_url": "https://www.fabelland.example/patientvejledning",
            "display_url": "fabelland.example/patientve…",
            "indices": [
              "78",
              "101"
            ]
          }
        ]
      },
      "display_text_range": [
        "16",
        "101"
      ],
      "favorite_count": "52",
      "id_str": "1194917889438650194",
      "truncated": false,
      "retweet_count": "6",
      "id": "1194917889438650194",
      "created_at": "Thu Nov 14 10:00:00 +0000 2019",
      "favorited": false,
      "full_text": "@ventelistevibe Det er en sag for patientvejlederne. Skriv gennem formularen: https://t.co/erw3naKNEH",
      "lang": "da",
      "in_reply_to_screen_name": "ventelistevibe",
      "in_reply_to_user_id": "900400005",
      "in_reply_to_user_id_str": "900400005",
      "in_reply_to_status_id": "1194550468408250231",
      "in_reply_to_status_id_str": "1194550468408250231"
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
            "url": "https://t.co/kiuKCTbEYJ",
            "expanded_url": "https://www.fabelland.example/patientvejledning",
            "display_url": "fabelland.example/patientve…",
            "indices": [
              "74",
              "97"
            ]
          }
        ]
      },
      "display_text_range": [
        "0",
        "97"
      ],
      "favorite_count": "3",
      "id_str": "1194178014213047493",
      "truncated": false,
      "retweet_count": "9",
      "id": "1194178014213047493",
      "created_at": "Tue Nov 12 09:00:00 +0000 2019",
      "favorited": false,
      "full_text": "Er du i tvivl om dine rettigheder som patient? Patientvejlederne hjælper: https://t.co/kiuKCTbEYJ",
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
            "name": "Maja Trelund",
            "screen_name": "mor_til_tre_",
            "indices": [
              "0",
              "13"
            ],
            "id_str": "900400004",
            "id": "900400004"
          }
        ],
        "urls": []
      },
      "display_text_range": [
        "14",
        "56"
      ],
      "favorite_count": "17",
      "id_str": "1169530606187450120",
      "truncated": false,
      "retweet_count": "2",
      "id": "1169530606187450120",
      "created_at": "Thu Sep 05 08:40:00 +0000 2019",
      "favorited": false,
      "full_text": "@mor_til_tre_ Der er penge til 12 jordemødre fra januar.",
      "lang": "da",
      "in_reply_to_screen_name": "mor_til_tre_",
      "in_reply_to_user_id": "900400004",
      "in_reply_to_user_id_str": "900400004",
      "in_reply_to_status_id": "1168841062609850157",
      "in_reply_to_status_id_str": "1168841062609850157"
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
            "url": "https://t.co/ruRQP8A9yA",
            "expanded_url": "https://www.fabelland.example/regionsraad/dagsorden",
            "display_url": "fabelland.example/regionsr…",
            "indices": [
              "60",
              "83"
            ]
          }
        ]
      },
      "display_text_range": [
        "0",
        "83"
      ],
      "favorite_count": "4",
      "id_str": "1168813380203447456",
      "truncated": false,
      "retweet_count": "9",
      "id": "1168813380203447456",
      "created_at": "Tue Sep 03 09:10:00 +0000 2019",
      "favorited": false,
      "full_text": "Budgettet er på plads: flere jordemødre, færre konsulenter. https://t.co/ruRQP8A9yA",
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
            "name": "Lasse Linjemann",
            "screen_name": "lasse_paa_linjen",
            "indices": [
              "0",
              "17"
            ],
            "id_str": "900400002",
            "id": "900400002"
          }
        ],
        "urls": []
      },
      "display_text_range": [
        "18",
        "54"
      ],
      "favorite_count": "25",
      "id_str": "1141605349585850046",
      "truncated": false,
      "retweet_count": "8",
      "id": "1141605349585850046",
      "created_at": "Thu Jun 20 07:15:00 +0000 2019",
      "favorited": false,
      "full_text": "@lasse_paa_linjen Kontakt kundecentret på 70 00 00 31.",
      "lang": "da",
      "in_reply_to_screen_name": "lasse_paa_linjen",
      "in_reply_to_user_id": "900400002",
      "in_reply_to_user_id_str": "900400002",
      "in_reply_to_status_id": "1141002628101050083",
      "in_reply_to_status_id_str": "1141002628101050083"
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
            "url": "https://t.co/L3CEyTqtRb",
            "expanded_url": "https://www.fabelland.example/bus/koereplan",
            "display_url": "fabelland.example/bus/koerep…",
            "indices": [
              "47",
              "70"
            ]
          }
        ],
        "media": [
          {
            "expanded_url": "https://twitter.com/RegionFabelland/status/1140519444280247419/photo/1",
            "indices": [
              "71",
              "94"
            ],
            "url": "https://t.co/gbjFX4UvsX",
            "media_url": "http://pbs.twimg.com/media/1140519444280247414.jpg",
            "id_str": "1140519444280247414",
            "id": "1140519444280247414",
            "media_url_https": "https://pbs.twimg.com/media/1140519444280247414.jpg",
            "sizes": {
              "large": {
                "w": "1200",
                "h": "800",
                "resize": "fit"
              }
            },
            "type": "photo",
            "display_url": "pic.twitter.com/gbjFX4UvsX",
            "ext_alt_text": null
          }
        ]
      },
      "display_text_range": [
        "0",
        "94"
      ],
      "favorite_count": "35",
      "id_str": "1140519444280247419",
      "truncated": false,
      "retweet_count": "11",
      "id": "1140519444280247419",
      "created_at": "Mon Jun 17 07:20:00 +0000 2019",
      "favorited": false,
      "full_text": "Linje 300 kører ad en anden vej hele sommeren: https://t.co/L3CEyTqtRb https://t.co/gbjFX4UvsX",
      "lang": "da",
      "extended_entities": {
        "media": [
          {
            "expanded_url": "https://twitter.com/RegionFabelland/status/1140519444280247419/photo/1",
            "indices": [
              "71",
              "94"
            ],
            "url": "https://t.co/gbjFX4UvsX",
            "media_url": "http://pbs.twimg.com/media/1140519444280247414.jpg",
            "id_str": "1140519444280247414",
            "id": "1140519444280247414",
            "media_url_https": "https://pbs.twimg.com/media/1140519444280247414.jpg",
            "sizes": {
              "large": {
                "w": "1200",
                "h": "800",
                "resize": "fit"
              }
            },
            "type": "photo",
            "display_url": "pic.twitter.com/gbjFX4UvsX",
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
        "24"
      ],
      "favorite_count": "23",
      "id_str": "1116323762795447382",
      "truncated": false,
      "retweet_count": "1",
      "id": "1116323762795447382",
      "created_at": "Thu Apr 11 12:55:00 +0000 2019",
      "favorited": false,
      "full_text": "Telefonerne virker igen.",
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
            "name": "Inger Fjordby",
            "screen_name": "fru_fjordby",
            "indices": [
              "0",
              "12"
            ],
            "id_str": "900400001",
            "id": "900400001"
          }
        ],
        "urls": []
      },
      "display_text_range": [
        "13",
        "58"
      ],
      "favorite_count": "10",
      "id_str": "1116277206021049972",
      "truncated": false,
      "retweet_count": "7",
      "id": "1116277206021049972",
      "created_at": "Thu Apr 11 09:50:00 +0000 2019",
      "favorited": false,
      "full_text": "@fru_fjordby Ja, det er den samme fejl. Ring igen om lidt.",
      "lang": "da",
      "in_reply_to_screen_name": "fru_fjordby",
      "in_reply_to_user_id": "900400001",
      "in_reply_to_user_id_str": "900400001",
      "in_reply_to_status_id": "1116265881400250009",
      "in_reply_to_status_id_str": "1116265881400250009"
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
        "90"
      ],
      "favorite_count": "40",
      "id_str": "1116257073361847345",
      "truncated": false,
      "retweet_count": "3",
      "id": "1116257073361847345",
      "created_at": "Thu Apr 11 08:30:00 +0000 2019",
      "favorited": false,
      "full_text": "En fejl i vores telefoner betyder, at du kan blive afbrudt. Ring igen. Vi arbejder på det.",
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
            "name": "Lasse Linjemann",
            "screen_name": "lasse_paa_linjen",
            "indices": [
              "0",
              "17"
            ],
            "id_str": "900400002",
            "id": "900400002"
          }
        ],
        "urls": [
          {
            "url": "https://t.co/EviEMxt9ht",
            "expanded_url": "https://www.fabelland.example/job",
            "display_url": "fabelland.example/job",
            "indices": [
              "42",
              "65"
            ]
          }
        ]
      },
      "display_text_range": [
        "18",
        "65"
      ],
      "favorite_count": "31",
      "id_str": "1105065831429049898",
      "truncated": false,
      "retweet_count": "1",
      "id": "1105065831429049898",
      "created_at": "Mon Mar 11 11:20:00 +0000 2019",
      "favorited": false,
      "full_text": "@lasse_paa_linjen Send din ansøgning her: https://t.co/EviEMxt9ht",
      "lang": "da",
      "in_reply_to_screen_name": "lasse_paa_linjen",
      "in_reply_to_user_id": "900400002",
      "in_reply_to_user_id_str": "900400002",
      "in_reply_to_status_id": "1103558398571449935",
      "in_reply_to_status_id_str": "1103558398571449935"
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
            "url": "https://t.co/a9P5fEzkRb",
            "expanded_url": "https://www.fabelland.example/job",
            "display_url": "fabelland.example/job",
            "indices": [
              "78",
              "101"
            ]
          }
        ]
      },
      "display_text_range": [
        "0",
        "101"
      ],
      "favorite_count": "37",
      "id_str": "1103274024760247308",
      "truncated": false,
      "retweet_count": "9",
      "id": "1103274024760247308",
      "created_at": "Wed Mar 06 12:40:00 +0000 2019",
      "favorited": false,
      "full_text": "Vi søger 20 portører. Du behøver ingen uddannelse, kun god ryg og godt humør: https://t.co/a9P5fEzkRb",
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
            "url": "https://t.co/XGjbht7xmA",
            "expanded_url": "https://www.fabelland.example/ventetider",
            "display_url": "fabelland.example/ventetider",
            "indices": [
              "25",
              "48"
            ]
          }
        ]
      },
      "display_text_range": [
        "0",
        "48"
      ],
      "favorite_count": "11",
      "id_str": "1087984528389047271",
      "truncated": false,
      "retweet_count": "1",
      "id": "1087984528389047271",
      "created_at": "Wed Jan 23 08:05:00 +0000 2019",
      "favorited": false,
      "full_text": "Ventetiderne for januar: https://t.co/XGjbht7xmA",
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
            "name": "Maja Trelund",
            "screen_name": "mor_til_tre_",
            "indices": [
              "0",
              "13"
            ],
            "id_str": "900400004",
            "id": "900400004"
          }
        ],
        "urls": []
      },
      "display_text_range": [
        "14",
        "58"
      ],
      "favorite_count": "25",
      "id_str": "1076039570027449824",
      "truncated": false,
      "retweet_count": "13",
      "id": "1076039570027449824",
      "created_at": "Fri Dec 21 09:00:00 +0000 2018",
      "favorited": false,
      "full_text": "@mor_til_tre_ Ring til lægevagten. Vi kan ikke hjælpe her.",
      "lang": "da",
      "in_reply_to_screen_name": "mor_til_tre_",
      "in_reply_to_user_id": "900400004",
      "in_reply_to_user_id_str": "900400004",
      "in_reply_to_status_id": "1075875992171449861",
      "in_reply_to_status_id_str": "1075875992171449861"
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
            "url": "https://t.co/RcBzpVDgvR",
            "expanded_url": "https://www.fabelland.example/laegevagt",
            "display_url": "fabelland.example/laegevagt",
            "indices": [
              "32",
              "55"
            ]
          }
        ]
      },
      "display_text_range": [
        "0",
        "55"
      ],
      "favorite_count": "52",
      "id_str": "1075348768158647234",
      "truncated": false,
      "retweet_count": "10",
      "id": "1075348768158647234",
      "created_at": "Wed Dec 19 11:15:00 +0000 2018",
      "favorited": false,
      "full_text": "Lægevagten i julen: ring først. https://t.co/RcBzpVDgvR",
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
            "url": "https://t.co/Utsz3HT3NM",
            "expanded_url": "https://www.fabelland.example/regionsraad/dagsorden",
            "display_url": "fabelland.example/regionsr…",
            "indices": [
              "38",
              "61"
            ]
          }
        ]
      },
      "display_text_range": [
        "0",
        "61"
      ],
      "favorite_count": "19",
      "id_str": "1057215533675447197",
      "truncated": false,
      "retweet_count": "8",
      "id": "1057215533675447197",
      "created_at": "Tue Oct 30 10:20:00 +0000 2018",
      "favorited": false,
      "full_text": "Dagsordenen til mødet i regionsrådet: https://t.co/Utsz3HT3NM",
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
            "name": "Carl Cykelholm",
            "screen_name": "cykelcarl",
            "indices": [
              "0",
              "10"
            ],
            "id_str": "900400006",
            "id": "900400006"
          }
        ],
        "urls": []
      },
      "display_text_range": [
        "11",
        "43"
      ],
      "favorite_count": "15",
      "id_str": "1039863698027449750",
      "truncated": false,
      "retweet_count": "6",
      "id": "1039863698027449750",
      "created_at": "Wed Sep 12 13:10:00 +0000 2018",
      "favorited": false,
      "full_text": "@cykelcarl Ja, alle 31 kan tage cykler med.",
      "lang": "da",
      "in_reply_to_screen_name": "cykelcarl",
      "in_reply_to_user_id": "900400006",
      "in_reply_to_user_id_str": "900400006",
      "in_reply_to_status_id": "1039834757329849787",
      "in_reply_to_status_id_str": "1039834757329849787"
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
            "expanded_url": "https://twitter.com/RegionFabelland/status/1039797008593847160/photo/1",
            "indices": [
              "65",
              "88"
            ],
            "url": "https://t.co/TEw2M8Wh9z",
            "media_url": "http://pbs.twimg.com/media/1039797008593847155.jpg",
            "id_str": "1039797008593847155",
            "id": "1039797008593847155",
            "media_url_https": "https://pbs.twimg.com/media/1039797008593847155.jpg",
            "sizes": {
              "large": {
                "w": "1200",
                "h": "800",
                "resize": "fit"
              }
            },
            "type": "photo",
            "display_url": "pic.twitter.com/TEw2M8Wh9z",
            "ext_alt_text": null
          }
        ]
      },
      "display_text_range": [
        "0",
        "88"
      ],
      "favorite_count": "7",
      "id_str": "1039797008593847160",
      "truncated": false,
      "retweet_count": "9",
      "id": "1039797008593847160",
      "created_at": "Wed Sep 12 08:45:00 +0000 2018",
      "favorited": false,
      "full_text": "Vi har fået 31 nye elbusser. Den første kører i dag på linje 12. https://t.co/TEw2M8Wh9z",
      "lang": "da",
      "extended_entities": {
        "media": [
          {
            "expanded_url": "https://twitter.com/RegionFabelland/status/1039797008593847160/photo/1",
            "indices": [
              "65",
              "88"
            ],
            "url": "https://t.co/TEw2M8Wh9z",
            "media_url": "http://pbs.twimg.com/media/1039797008593847155.jpg",
            "id_str": "1039797008593847155",
            "id": "1039797008593847155",
            "media_url_https": "https://pbs.twimg.com/media/1039797008593847155.jpg",
            "sizes": {
              "large": {
                "w": "1200",
                "h": "800",
                "resize": "fit"
              }
            },
            "type": "photo",
            "display_url": "pic.twitter.com/TEw2M8Wh9z",
            "ext_alt_text": "En blå elbus foran banegården"
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
        "62"
      ],
      "favorite_count": "9",
      "id_str": "1012327253406647123",
      "truncated": false,
      "retweet_count": "8",
      "id": "1012327253406647123",
      "created_at": "Thu Jun 28 13:30:00 +0000 2018",
      "favorited": false,
      "full_text": "Varmen er hård for mange. Drik vand, og hold øje med din nabo.",
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
            "name": "Knud Knæborg",
            "screen_name": "knaepatienten",
            "indices": [
              "0",
              "14"
            ],
            "id_str": "900400003",
            "id": "900400003"
          }
        ],
        "urls": []
      },
      "display_text_range": [
        "15",
        "86"
      ],
      "favorite_count": "8",
      "id_str": "996730733982649676",
      "truncated": false,
      "retweet_count": "11",
      "id": "996730733982649676",
      "created_at": "Wed May 16 12:35:00 +0000 2018",
      "favorited": false,
      "full_text": "@knaepatienten Skriv til os i Digital Post, så finder vi ud af, hvad der er gået galt.",
      "lang": "da",
      "in_reply_to_screen_name": "knaepatienten",
      "in_reply_to_user_id": "900400003",
      "in_reply_to_user_id_str": "900400003",
      "in_reply_to_status_id": "996341922001849713",
      "in_reply_to_status_id_str": "996341922001849713"
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
            "name": "Else Oldebæk",
            "screen_name": "oldemor_else",
            "indices": [
              "0",
              "13"
            ],
            "id_str": "900400007",
            "id": "900400007"
          }
        ],
        "urls": []
      },
      "display_text_range": [
        "14",
        "66"
      ],
      "favorite_count": "49",
      "id_str": "996729475691449602",
      "truncated": false,
      "retweet_count": "4",
      "id": "996729475691449602",
      "created_at": "Wed May 16 12:30:00 +0000 2018",
      "favorited": false,
      "full_text": "@oldemor_else Er du fritaget fra Digital Post, får du stadig brev.",
      "lang": "da",
      "in_reply_to_screen_name": "oldemor_else",
      "in_reply_to_user_id": "900400007",
      "in_reply_to_user_id_str": "900400007",
      "in_reply_to_status_id": "996300398392249639",
      "in_reply_to_status_id_str": "996300398392249639"
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
        "76"
      ],
      "favorite_count": "18",
      "id_str": "996284040606647086",
      "truncated": false,
      "retweet_count": "6",
      "id": "996284040606647086",
      "created_at": "Tue May 15 07:00:00 +0000 2018",
      "favorited": false,
      "full_text": "Vi holder op med at sende breve på papir om tider. De kommer i Digital Post.",
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
            "name": "Vibe Ventesen",
            "screen_name": "ventelistevibe",
            "indices": [
              "0",
              "15"
            ],
            "id_str": "900400005",
            "id": "900400005"
          }
        ],
        "urls": []
      },
      "display_text_range": [
        "16",
        "84"
      ],
      "favorite_count": "3",
      "id_str": "978539618104249528",
      "truncated": false,
      "retweet_count": "3",
      "id": "978539618104249528",
      "created_at": "Tue Mar 27 07:50:00 +0000 2018",
      "favorited": false,
      "full_text": "@ventelistevibe Det kan vi ikke se her. Ring til Patientvejledningen på 70 00 00 30.",
      "lang": "da",
      "in_reply_to_screen_name": "ventelistevibe",
      "in_reply_to_user_id": "900400005",
      "in_reply_to_user_id_str": "900400005",
      "in_reply_to_status_id": "976936555115449565",
      "in_reply_to_status_id_str": "976936555115449565"
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
            "url": "https://t.co/dYaS44PUyL",
            "expanded_url": "https://www.fabelland.example/ventetider",
            "display_url": "fabelland.example/ventetider",
            "indices": [
              "31",
              "54"
            ]
          }
        ]
      },
      "display_text_range": [
        "0",
        "54"
      ],
      "favorite_count": "54",
      "id_str": "976747811435447049",
      "truncated": false,
      "retweet_count": "2",
      "id": "976747811435447049",
      "created_at": "Thu Mar 22 09:10:00 +0000 2018",
      "favorited": false,
      "full_text": "Ventetiderne for marts er ude: https://t.co/dYaS44PUyL",
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
            "expanded_url": "https://twitter.com/RegionFabelland/status/963744630174647012/photo/1",
            "indices": [
              "55",
              "78"
            ],
            "url": "https://t.co/ReZyxgYeN2",
            "media_url": "http://pbs.twimg.com/media/963744630174647007.jpg",
            "id_str": "963744630174647007",
            "id": "963744630174647007",
            "media_url_https": "https://pbs.twimg.com/media/963744630174647007.jpg",
            "sizes": {
              "large": {
                "w": "1200",
                "h": "800",
                "resize": "fit"
              }
            },
            "type": "photo",
            "display_url": "pic.twitter.com/ReZyxgYeN2",
            "ext_alt_text": null
          }
        ]
      },
      "display_text_range": [
        "0",
        "78"
      ],
      "favorite_count": "2",
      "id_str": "963744630174647012",
      "truncated": false,
      "retweet_count": "8",
      "id": "963744630174647012",
      "created_at": "Wed Feb 14 12:00:00 +0000 2018",
      "favorited": false,
      "full_text": "Sæt kryds: Åbent hus på den nye fødegang den 3. marts. https://t.co/ReZyxgYeN2",
      "lang": "da",
      "extended_entities": {
        "media": [
          {
            "expanded_url": "https://twitter.com/RegionFabelland/status/963744630174647012/photo/1",
            "indices": [
              "55",
              "78"
            ],
            "url": "https://t.co/ReZyxgYeN2",
            "media_url": "http://pbs.twimg.com/media/963744630174647007.jpg",
            "id_str": "963744630174647007",
            "id": "963744630174647007",
            "media_url_https": "https://pbs.twimg.com/media/963744630174647007.jpg",
            "sizes": {
              "large": {
                "w": "1200",
                "h": "800",
                "resize": "fit"
              }
            },
            "type": "photo",
            "display_url": "pic.twitter.com/ReZyxgYeN2",
            "ext_alt_text": "En lys fødestue med et blåt badekar"
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
            "name": "Lasse Linjemann",
            "screen_name": "lasse_paa_linjen",
            "indices": [
              "0",
              "17"
            ],
            "id_str": "900400002",
            "id": "900400002"
          }
        ],
        "urls": []
      },
      "display_text_range": [
        "18",
        "66"
      ],
      "favorite_count": "7",
      "id_str": "952874252497849454",
      "truncated": false,
      "retweet_count": "7",
      "id": "952874252497849454",
      "created_at": "Mon Jan 15 12:05:00 +0000 2018",
      "favorited": false,
      "full_text": "@lasse_paa_linjen Skriv til kundecentret på bus@fabelland.example.",
      "lang": "da",
      "in_reply_to_screen_name": "lasse_paa_linjen",
      "in_reply_to_user_id": "900400002",
      "in_reply_to_user_id_str": "900400002",
      "in_reply_to_status_id": "951823579345849491",
      "in_reply_to_status_id_str": "951823579345849491"
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
            "url": "https://t.co/z6HiC8PRsC",
            "expanded_url": "https://www.fabelland.example/bus/koereplan",
            "display_url": "fabelland.example/bus/koerep…",
            "indices": [
              "46",
              "69"
            ]
          }
        ]
      },
      "display_text_range": [
        "0",
        "69"
      ],
      "favorite_count": "3",
      "id_str": "951008206648246975",
      "truncated": false,
      "retweet_count": "3",
      "id": "951008206648246975",
      "created_at": "Wed Jan 10 08:30:00 +0000 2018",
      "favorited": false,
      "full_text": "Nyt år, nye køreplaner. De gælder fra søndag: https://t.co/z6HiC8PRsC",
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
      "favorite_count": "37",
      "id_str": "933058682680246938",
      "truncated": false,
      "retweet_count": "6",
      "id": "933058682680246938",
      "created_at": "Tue Nov 21 19:45:00 +0000 2017",
      "favorited": false,
      "full_text": "Der er valgt et nyt regionsråd. Tak til alle, der stemte.",
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
            "url": "https://t.co/UeauRpDYwb",
            "expanded_url": "https://www.fabelland.example/regionsraad/dagsorden",
            "display_url": "fabelland.example/regionsr…",
            "indices": [
              "42",
              "65"
            ]
          }
        ]
      },
      "display_text_range": [
        "0",
        "65"
      ],
      "favorite_count": "3",
      "id_str": "915486646072246901",
      "truncated": false,
      "retweet_count": "9",
      "id": "915486646072246901",
      "created_at": "Wed Oct 04 08:00:00 +0000 2017",
      "favorited": false,
      "full_text": "Dagsordenen til regionsrådets budgetmøde: https://t.co/UeauRpDYwb",
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
            "name": "Inger Fjordby",
            "screen_name": "fru_fjordby",
            "indices": [
              "0",
              "12"
            ],
            "id_str": "900400001",
            "id": "900400001"
          }
        ],
        "urls": []
      },
      "display_text_range": [
        "13",
        "46"
      ],
      "favorite_count": "10",
      "id_str": "902883601413049380",
      "truncated": false,
      "retweet_count": "9",
      "id": "902883601413049380",
      "created_at": "Wed Aug 30 13:20:00 +0000 2017",
      "favorited": false,
      "full_text": "@fru_fjordby Nej, ingen operationer er aflyst.",
      "lang": "da",
      "in_reply_to_screen_name": "fru_fjordby",
      "in_reply_to_user_id": "900400001",
      "in_reply_to_user_id_str": "900400001",
      "in_reply_to_status_id": "902805587358649417",
      "in_reply_to_status_id_str": "902805587358649417"
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
            "expanded_url": "https://twitter.com/RegionFabelland/status/902785454699446864/photo/1",
            "indices": [
              "91",
              "114"
            ],
            "url": "https://t.co/xTLRRskBZC",
            "media_url": "http://pbs.twimg.com/media/902785454699446859.jpg",
            "id_str": "902785454699446859",
            "id": "902785454699446859",
            "media_url_https": "https://pbs.twimg.com/media/902785454699446859.jpg",
            "sizes": {
              "large": {
                "w": "1200",
                "h": "800",
                "resize": "fit"
              }
            },
            "type": "photo",
            "display_url": "pic.twitter.com/xTLRRskBZC",
            "ext_alt_text": null
          }
        ]
      },
      "display_text_range": [
        "0",
        "114"
      ],
      "favorite_count": "40",
      "id_str": "902785454699446864",
      "truncated": false,
      "retweet_count": "9",
      "id": "902785454699446864",
      "created_at": "Wed Aug 30 06:50:00 +0000 2017",
      "favorited": false,
      "full_text": "Sensommerregn: Kælderen under afsnit B står under vand. Det går ikke ud over behandlingen. https://t.co/xTLRRskBZC",
      "lang": "da",
      "extended_entities": {
        "media": [
          {
            "expanded_url": "https://twitter.com/RegionFabelland/status/902785454699446864/photo/1",
            "indices": [
              "91",
              "114"
            ],
            "url": "https://t.co/xTLRRskBZC",
            "media_url": "http://pbs.twimg.com/media/902785454699446859.jpg",
            "id_str": "902785454699446859",
            "id": "902785454699446859",
            "media_url_https": "https://pbs.twimg.com/media/902785454699446859.jpg",
            "sizes": {
              "large": {
                "w": "1200",
                "h": "800",
                "resize": "fit"
              }
            },
            "type": "photo",
            "display_url": "pic.twitter.com/xTLRRskBZC",
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
        "user_mentions": [
          {
            "name": "Else Oldebæk",
            "screen_name": "oldemor_else",
            "indices": [
              "0",
              "13"
            ],
            "id_str": "900400007",
            "id": "900400007"
          }
        ],
        "urls": [
          {
            "url": "https://t.co/crjfEMXunD",
            "expanded_url": "https://selvbetjening.fabelland.example/koersel",
            "display_url": "selvbetjening.fabelland.ex…",
            "indices": [
              "39",
              "62"
            ]
          }
        ]
      },
      "display_text_range": [
        "14",
        "89"
      ],
      "favorite_count": "29",
      "id_str": "877447244805049306",
      "truncated": false,
      "retweet_count": "5",
      "id": "877447244805049306",
      "created_at": "Wed Jun 21 08:45:00 +0000 2017",
      "favorited": false,
      "full_text": "@oldemor_else Kørsel bestiller du her: https://t.co/crjfEMXunD Eller ring på 70 00 00 32.",
      "lang": "da",
      "in_reply_to_screen_name": "oldemor_else",
      "in_reply_to_user_id": "900400007",
      "in_reply_to_user_id_str": "900400007",
      "in_reply_to_status_id": "877058432824249343",
      "in_reply_to_status_id_str": "877058432824249343"
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
            "url": "https://t.co/cCtTya8Dhr",
            "expanded_url": "https://selvbetjening.fabelland.example/koersel",
            "display_url": "selvbetjening.fabelland.ex…",
            "indices": [
              "51",
              "74"
            ]
          }
        ]
      },
      "display_text_range": [
        "0",
        "74"
      ],
      "favorite_count": "14",
      "id_str": "876776575595446827",
      "truncated": false,
      "retweet_count": "10",
      "id": "876776575595446827",
      "created_at": "Mon Jun 19 12:20:00 +0000 2017",
      "favorited": false,
      "full_text": "Kørsel til og fra sygehuset bestiller du selv her: https://t.co/cCtTya8Dhr",
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
        "64"
      ],
      "favorite_count": "36",
      "id_str": "862593117189046790",
      "truncated": false,
      "retweet_count": "1",
      "id": "862593117189046790",
      "created_at": "Thu May 11 09:00:00 +0000 2017",
      "favorited": false,
      "full_text": "Tak for 214 høringssvar til udviklingsplanen. Vi læser dem alle.",
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
            "name": "Maja Trelund",
            "screen_name": "mor_til_tre_",
            "indices": [
              "0",
              "13"
            ],
            "id_str": "900400004",
            "id": "900400004"
          }
        ],
        "urls": [
          {
            "url": "https://t.co/MdiAbBT84i",
            "expanded_url": "https://www.fabelland.example/udviklingsplan",
            "display_url": "fabelland.example/udvikling…",
            "indices": [
              "61",
              "84"
            ]
          }
        ]
      },
      "display_text_range": [
        "14",
        "84"
      ],
      "favorite_count": "22",
      "id_str": "848826153169849232",
      "truncated": false,
      "retweet_count": "0",
      "id": "848826153169849232",
      "created_at": "Mon Apr 03 09:15:00 +0000 2017",
      "favorited": false,
      "full_text": "@mor_til_tre_ Høringssvar skal sendes gennem formularen her: https://t.co/MdiAbBT84i",
      "lang": "da",
      "in_reply_to_screen_name": "mor_til_tre_",
      "in_reply_to_user_id": "900400004",
      "in_reply_to_user_id_str": "900400004",
      "in_reply_to_status_id": "847132493214649269",
      "in_reply_to_status_id_str": "847132493214649269"
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
            "name": "Carl Cykelholm",
            "screen_name": "cykelcarl",
            "indices": [
              "0",
              "10"
            ],
            "id_str": "900400006",
            "id": "900400006"
          }
        ],
        "urls": [
          {
            "url": "https://t.co/d2e8tPpJn3",
            "expanded_url": "https://www.fabelland.example/udviklingsplan",
            "display_url": "fabelland.example/udvikling…",
            "indices": [
              "58",
              "81"
            ]
          }
        ]
      },
      "display_text_range": [
        "11",
        "81"
      ],
      "favorite_count": "24",
      "id_str": "847418125317049158",
      "truncated": false,
      "retweet_count": "10",
      "id": "847418125317049158",
      "created_at": "Thu Mar 30 12:00:00 +0000 2017",
      "favorited": false,
      "full_text": "@cykelcarl Høringssvar skal sendes gennem formularen her: https://t.co/d2e8tPpJn3",
      "lang": "da",
      "in_reply_to_screen_name": "cykelcarl",
      "in_reply_to_user_id": "900400006",
      "in_reply_to_user_id_str": "900400006",
      "in_reply_to_status_id": "846942491243449195",
      "in_reply_to_status_id_str": "846942491243449195"
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
            "url": "https://t.co/eyXdw4Zhja",
            "expanded_url": "https://www.fabelland.example/udviklingsplan",
            "display_url": "fabelland.example/udvikling…",
            "indices": [
              "75",
              "98"
            ]
          }
        ],
        "media": [
          {
            "expanded_url": "https://twitter.com/RegionFabelland/status/846627918443446753/photo/1",
            "indices": [
              "99",
              "122"
            ],
            "url": "https://t.co/SNUMJPPKrX",
            "media_url": "http://pbs.twimg.com/media/846627918443446748.jpg",
            "id_str": "846627918443446748",
            "id": "846627918443446748",
            "media_url_https": "https://pbs.twimg.com/media/846627918443446748.jpg",
            "sizes": {
              "large": {
                "w": "1200",
                "h": "800",
                "resize": "fit"
              }
            },
            "type": "photo",
            "display_url": "pic.twitter.com/SNUMJPPKrX",
            "ext_alt_text": null
          }
        ]
      },
      "display_text_range": [
        "0",
        "122"
      ],
      "favorite_count": "3",
      "id_str": "846627918443446753",
      "truncated": false,
      "retweet_count": "13",
      "id": "846627918443446753",
      "created_at": "Tue Mar 28 07:40:00 +0000 2017",
      "favorited": false,
      "full_text": "Sådan vil vi bruge pengene de næste fire år. Udviklingsplanen er i høring: https://t.co/eyXdw4Zhja https://t.co/SNUMJPPKrX",
      "lang": "da",
      "extended_entities": {
        "media": [
          {
            "expanded_url": "https://twitter.com/RegionFabelland/status/846627918443446753/photo/1",
            "indices": [
              "99",
              "122"
            ],
            "url": "https://t.co/SNUMJPPKrX",
            "media_url": "http://pbs.twimg.com/media/846627918443446748.jpg",
            "id_str": "846627918443446748",
            "id": "846627918443446748",
            "media_url_https": "https://pbs.twimg.com/media/846627918443446748.jpg",
            "sizes": {
              "large": {
                "w": "1200",
                "h": "800",
                "resize": "fit"
              }
            },
            "type": "photo",
            "display_url": "pic.twitter.com/SNUMJPPKrX",
            "ext_alt_text": "Kort over regionen med nye buslinjer tegnet ind"
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
        "60"
      ],
      "favorite_count": "35",
      "id_str": "834742099768246716",
      "truncated": false,
      "retweet_count": "6",
      "id": "834742099768246716",
      "created_at": "Thu Feb 23 12:30:00 +0000 2017",
      "favorited": false,
      "full_text": "Der er influenza i huset. Kom kun på besøg, hvis du er rask.",
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
            "name": "Knud Knæborg",
            "screen_name": "knaepatienten",
            "indices": [
              "0",
              "14"
            ],
            "id_str": "900400003",
            "id": "900400003"
          }
        ],
        "urls": []
      },
      "display_text_range": [
        "15",
        "102"
      ],
      "favorite_count": "18",
      "id_str": "823462777451449084",
      "truncated": false,
      "retweet_count": "11",
      "id": "823462777451449084",
      "created_at": "Mon Jan 23 09:30:00 +0000 2017",
      "favorited": false,
      "full_text": "@knaepatienten Vi svarer ikke på konkrete sager her. Send os en besked i Digital Post, så får du svar.",
      "lang": "da",
      "in_reply_to_screen_name": "knaepatienten",
      "in_reply_to_user_id": "900400003",
      "in_reply_to_user_id_str": "900400003",
      "in_reply_to_status_id": "822160446059449121",
      "in_reply_to_status_id_str": "822160446059449121"
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
            "url": "https://t.co/gtihmPPCUg",
            "expanded_url": "https://www.fabelland.example/ventetider",
            "display_url": "fabelland.example/ventetider",
            "indices": [
              "62",
              "85"
            ]
          }
        ]
      },
      "display_text_range": [
        "0",
        "85"
      ],
      "favorite_count": "15",
      "id_str": "821647063249846679",
      "truncated": false,
      "retweet_count": "1",
      "id": "821647063249846679",
      "created_at": "Wed Jan 18 09:15:00 +0000 2017",
      "favorited": false,
      "full_text": "Ventetiden til en ny hofte er nu 41 dage. Se alle ventetider: https://t.co/gtihmPPCUg",
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
      "favorite_count": "26",
      "id_str": "811526627128246642",
      "truncated": false,
      "retweet_count": "1",
      "id": "811526627128246642",
      "created_at": "Wed Dec 21 11:00:00 +0000 2016",
      "favorited": false,
      "full_text": "Alle ambulatorier holder lukket i julen. Skadestuen har åbent som altid.",
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
            "name": "Else Oldebæk",
            "screen_name": "oldemor_else",
            "indices": [
              "0",
              "13"
            ],
            "id_str": "900400007",
            "id": "900400007"
          }
        ],
        "urls": []
      },
      "display_text_range": [
        "14",
        "71"
      ],
      "favorite_count": "52",
      "id_str": "794091744261049010",
      "truncated": false,
      "retweet_count": "7",
      "id": "794091744261049010",
      "created_at": "Thu Nov 03 08:20:00 +0000 2016",
      "favorited": false,
      "full_text": "@oldemor_else Ja, du kan også flytte tiden ved at ringe til afdelingen.",
      "lang": "da",
      "in_reply_to_screen_name": "oldemor_else",
      "in_reply_to_user_id": "900400007",
      "in_reply_to_user_id_str": "900400007",
      "in_reply_to_status_id": "793769621713849047",
      "in_reply_to_status_id_str": "793769621713849047"
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
            "url": "https://t.co/LKjA9QSwrF",
            "expanded_url": "https://selvbetjening.fabelland.example/tid",
            "display_url": "selvbetjening.fabelland.ex…",
            "indices": [
              "52",
              "75"
            ]
          }
        ]
      },
      "display_text_range": [
        "0",
        "75"
      ],
      "favorite_count": "5",
      "id_str": "793724323230646605",
      "truncated": false,
      "retweet_count": "6",
      "id": "793724323230646605",
      "created_at": "Wed Nov 02 08:00:00 +0000 2016",
      "favorited": false,
      "full_text": "Har du tid på sygehuset, kan du nu flytte den selv: https://t.co/LKjA9QSwrF",
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
            "url": "https://t.co/efVwMai2NR",
            "expanded_url": "https://www.fabelland.example/regionsraad/dagsorden",
            "display_url": "fabelland.example/regionsr…",
            "indices": [
              "49",
              "72"
            ]
          }
        ]
      },
      "display_text_range": [
        "0",
        "72"
      ],
      "favorite_count": "13",
      "id_str": "778219659064246568",
      "truncated": false,
      "retweet_count": "0",
      "id": "778219659064246568",
      "created_at": "Tue Sep 20 13:10:00 +0000 2016",
      "favorited": false,
      "full_text": "Dagsordenen til mødet i regionsrådet er lagt ud: https://t.co/efVwMai2NR",
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
            "name": "Lasse Linjemann",
            "screen_name": "lasse_paa_linjen",
            "indices": [
              "0",
              "17"
            ],
            "id_str": "900400002",
            "id": "900400002"
          }
        ],
        "urls": []
      },
      "display_text_range": [
        "18",
        "84"
      ],
      "favorite_count": "36",
      "id_str": "765490785285048936",
      "truncated": false,
      "retweet_count": "10",
      "id": "765490785285048936",
      "created_at": "Tue Aug 16 10:10:00 +0000 2016",
      "favorited": false,
      "full_text": "@lasse_paa_linjen Skriv til kundecentret på bus@fabelland.example, så ser de på det.",
      "lang": "da",
      "in_reply_to_screen_name": "lasse_paa_linjen",
      "in_reply_to_user_id": "900400002",
      "in_reply_to_user_id_str": "900400002",
      "in_reply_to_status_id": "765060449694648973",
      "in_reply_to_status_id_str": "765060449694648973"
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
            "url": "https://t.co/3zWapVS3W4",
            "expanded_url": "https://www.fabelland.example/bus/koereplan",
            "display_url": "fabelland.example/bus/koerep…",
            "indices": [
              "48",
              "71"
            ]
          }
        ]
      },
      "display_text_range": [
        "0",
        "71"
      ],
      "favorite_count": "58",
      "id_str": "764703094993846531",
      "truncated": false,
      "retweet_count": "8",
      "id": "764703094993846531",
      "created_at": "Sun Aug 14 06:00:00 +0000 2016",
      "favorited": false,
      "full_text": "Nu kører linje 300 hvert kvarter i myldretiden. https://t.co/3zWapVS3W4",
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
            "url": "https://t.co/EPRZLurssc",
            "expanded_url": "https://www.fabelland.example/laegevagt",
            "display_url": "fabelland.example/laegevagt",
            "indices": [
              "54",
              "77"
            ]
          }
        ],
        "media": [
          {
            "expanded_url": "https://twitter.com/RegionFabelland/status/745534286853046494/photo/1",
            "indices": [
              "78",
              "101"
            ],
            "url": "https://t.co/QYAdVTLmjS",
            "media_url": "http://pbs.twimg.com/media/745534286853046489.jpg",
            "id_str": "745534286853046489",
            "id": "745534286853046489",
            "media_url_https": "https://pbs.twimg.com/media/745534286853046489.jpg",
            "sizes": {
              "large": {
                "w": "1200",
                "h": "800",
                "resize": "fit"
              }
            },
            "type": "photo",
            "display_url": "pic.twitter.com/QYAdVTLmjS",
            "ext_alt_text": null
          }
        ]
      },
      "display_text_range": [
        "0",
        "101"
      ],
      "favorite_count": "37",
      "id_str": "745534286853046494",
      "truncated": false,
      "retweet_count": "0",
      "id": "745534286853046494",
      "created_at": "Wed Jun 22 08:30:00 +0000 2016",
      "favorited": false,
      "full_text": "Sommerferie: Ring altid, før du kommer på lægevagten. https://t.co/EPRZLurssc https://t.co/QYAdVTLmjS",
      "lang": "da",
      "extended_entities": {
        "media": [
          {
            "expanded_url": "https://twitter.com/RegionFabelland/status/745534286853046494/photo/1",
            "indices": [
              "78",
              "101"
            ],
            "url": "https://t.co/QYAdVTLmjS",
            "media_url": "http://pbs.twimg.com/media/745534286853046489.jpg",
            "id_str": "745534286853046489",
            "id": "745534286853046489",
            "media_url_https": "https://pbs.twimg.com/media/745534286853046489.jpg",
            "sizes": {
              "large": {
                "w": "1200",
                "h": "800",
                "resize": "fit"
              }
            },
            "type": "photo",
            "display_url": "pic.twitter.com/QYAdVTLmjS",
            "ext_alt_text": "Et skilt ved lægevagten med teksten Ring først"
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
            "name": "Lasse Linjemann",
            "screen_name": "lasse_paa_linjen",
            "indices": [
              "0",
              "17"
            ],
            "id_str": "900400002",
            "id": "900400002"
          }
        ],
        "urls": []
      },
      "display_text_range": [
        "18",
        "83"
      ],
      "favorite_count": "19",
      "id_str": "735734714987448862",
      "truncated": false,
      "retweet_count": "10",
      "id": "735734714987448862",
      "created_at": "Thu May 26 07:30:00 +0000 2016",
      "favorited": false,
      "full_text": "@lasse_paa_linjen Spørgsmål om busser besvares i kundecentret. Ring på 70 00 00 31.",
      "lang": "da",
      "in_reply_to_screen_name": "lasse_paa_linjen",
      "in_reply_to_user_id": "900400002",
      "in_reply_to_user_id_str": "900400002",
      "in_reply_to_status_id": "735119410590648899",
      "in_reply_to_status_id_str": "735119410590648899"
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
            "url": "https://t.co/6irt8FbSRC",
            "expanded_url": "https://www.fabelland.example/bus/koereplan",
            "display_url": "fabelland.example/bus/koerep…",
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
      "favorite_count": "6",
      "id_str": "735077886981046457",
      "truncated": false,
      "retweet_count": "5",
      "id": "735077886981046457",
      "created_at": "Tue May 24 12:00:00 +0000 2016",
      "favorited": false,
      "full_text": "Regionsrådet har vedtaget en ny køreplan for linje 300. Den gælder fra august: https://t.co/6irt8FbSRC",
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
            "url": "https://t.co/yGnAVNB7v2",
            "expanded_url": "https://www.fabelland.example/job",
            "display_url": "fabelland.example/job",
            "indices": [
              "80",
              "103"
            ]
          }
        ]
      },
      "display_text_range": [
        "0",
        "103"
      ],
      "favorite_count": "52",
      "id_str": "717285649413046420",
      "truncated": false,
      "retweet_count": "8",
      "id": "717285649413046420",
      "created_at": "Tue Apr 05 09:40:00 +0000 2016",
      "favorited": false,
      "full_text": "Vi søger 14 sygeplejersker til det nye sengeafsnit. Kom og hør mere på torsdag: https://t.co/yGnAVNB7v2",
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
            "name": "Vibe Ventesen",
            "screen_name": "ventelistevibe",
            "indices": [
              "0",
              "15"
            ],
            "id_str": "900400005",
            "id": "900400005"
          }
        ],
        "urls": []
      },
      "display_text_range": [
        "16",
        "95"
      ],
      "favorite_count": "46",
      "id_str": "707908863390648788",
      "truncated": false,
      "retweet_count": "11",
      "id": "707908863390648788",
      "created_at": "Thu Mar 10 12:40:00 +0000 2016",
      "favorited": false,
      "full_text": "@ventelistevibe Ring til Patientvejledningen på 70 00 00 30. De kan se, hvor du står på listen.",
      "lang": "da",
      "in_reply_to_screen_name": "ventelistevibe",
      "in_reply_to_user_id": "900400005",
      "in_reply_to_user_id_str": "900400005",
      "in_reply_to_status_id": "707511243371448825",
      "in_reply_to_status_id_str": "707511243371448825"
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
            "url": "https://t.co/PakaXg5b5J",
            "expanded_url": "https://www.fabelland.example/ventetider",
            "display_url": "fabelland.example/ventetider",
            "indices": [
              "31",
              "54"
            ]
          }
        ]
      },
      "display_text_range": [
        "0",
        "54"
      ],
      "favorite_count": "3",
      "id_str": "707479786091446383",
      "truncated": false,
      "retweet_count": "1",
      "id": "707479786091446383",
      "created_at": "Wed Mar 09 08:15:00 +0000 2016",
      "favorited": false,
      "full_text": "Sådan er ventetiderne i marts: https://t.co/PakaXg5b5J",
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
            "name": "Inger Fjordby",
            "screen_name": "fru_fjordby",
            "indices": [
              "0",
              "12"
            ],
            "id_str": "900400001",
            "id": "900400001"
          }
        ],
        "urls": []
      },
      "display_text_range": [
        "13",
        "87"
      ],
      "favorite_count": "4",
      "id_str": "701694163153848714",
      "truncated": false,
      "retweet_count": "0",
      "id": "701694163153848714",
      "created_at": "Mon Feb 22 09:05:00 +0000 2016",
      "favorited": false,
      "full_text": "@fru_fjordby Vi kan ikke svare på din egen behandling her. Skriv til os i Digital Post.",
      "lang": "da",
      "in_reply_to_screen_name": "fru_fjordby",
      "in_reply_to_user_id": "900400001",
      "in_reply_to_user_id_str": "900400001",
      "in_reply_to_status_id": "700578562175928751",
      "in_reply_to_status_id_str": "700578562175928751"
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
        "88"
      ],
      "favorite_count": "25",
      "id_str": "699927522309046346",
      "truncated": false,
      "retweet_count": "10",
      "id": "699927522309046346",
      "created_at": "Wed Feb 17 12:05:00 +0000 2016",
      "favorited": false,
      "full_text": "Den nye skadestue på Fabelland Sygehus åbner mandag kl. 7. Indgangen er fra Søndre Allé.",
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
        "136"
      ],
      "favorite_count": "20",
      "id_str": "696619474744246309",
      "truncated": false,
      "retweet_count": "2",
      "id": "696619474744246309",
      "created_at": "Mon Feb 08 09:00:00 +0000 2016",
      "favorited": false,
      "full_text": "Goddag fra Region Fabelland. Her deler vi nyheder om sygehuse, busser og tog. Spørgsmål om din egen behandling hører til i Digital Post.",
      "lang": "da"
    }
  }
]
