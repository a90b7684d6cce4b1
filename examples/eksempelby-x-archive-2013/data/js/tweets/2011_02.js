Grailbird.data.tweets_2011_02 = 
 [
  {
    "source": "web",
    "entities": {
      "user_mentions": [
        {
          "name": "Bo Bakkesen",
          "screen_name": "bo_bakke",
          "indices": [
            0,
            9
          ],
          "id_str": "900300002",
          "id": 900300002
        }
      ],
      "media": [],
      "hashtags": [],
      "urls": []
    },
    "geo": {},
    "id_str": "33494979179446556",
    "text": "@bo_bakke Nej, formelle henvendelser skal vi have i et brev eller en e-mail til post@eksempelby.example.",
    "id": 33494979179446556,
    "created_at": "2011-02-04 12:00:00 +0000",
    "user": {
      "name": "Eksempelby Kommune",
      "screen_name": "eksempelby",
      "protected": false,
      "id_str": "900100200",
      "profile_image_url_https": "https://abs.twimg.com/x.png",
      "id": 900100200,
      "verified": false
    },
    "in_reply_to_status_id_str": "33117491819446275",
    "in_reply_to_status_id": 33117491819446275,
    "in_reply_to_user_id": 900300002,
    "in_reply_to_user_id_str": "900300002",
    "in_reply_to_screen_name": "bo_bakke"
  },
  {
    "source": "web",
    "entities": {
      "user_mentions": [
        {
          "name": "Karla Klit",
          "screen_name": "karlaklit",
          "indices": [
            0,
            10
          ],
          "id_str": "900300001",
          "id": 900300001
        }
      ],
      "media": [],
      "hashtags": [],
      "urls": []
    },
    "geo": {},
    "id_str": "33107425489846555",
    "text": "@karlaklit Ja, skriv endelig hertil, hvis du er i tvivl.",
    "id": 33107425489846555,
    "created_at": "2011-02-03 10:20:00 +0000",
    "user": {
      "name": "Eksempelby Kommune",
      "screen_name": "eksempelby",
      "protected": false,
      "id_str": "900100200",
      "profile_image_url_https": "https://abs.twimg.com/x.png",
      "id": 900100200,
      "verified": false
    },
    "in_reply_to_status_id_str": "33102643983286275",
    "in_reply_to_status_id": 33102643983286275,
    "in_reply_to_user_id": 900300001,
    "in_reply_to_user_id_str": "900300001",
    "in_reply_to_screen_name": "karlaklit"
  },
  {
    "source": "web",
    "entities": {
      "user_mentions": [],
      "media": [],
      "hashtags": [],
      "urls": []
    },
    "geo": {},
    "id_str": "33090312729526554",
    "text": "Biblioteket holder åbent på lørdag kl. 10-14.",
    "id": 33090312729526554,
    "created_at": "2011-02-03 09:12:00 +0000",
    "user": {
      "name": "Eksempelby Kommune",
      "screen_name": "eksempelby",
      "protected": false,
      "id_str": "900100200",
      "profile_image_url_https": "https://abs.twimg.com/x.png",
      "id": 900100200,
      "verified": false
    }
  }
]
