Grailbird.data.tweets_2011_09 = 
 [
  {
    "source": "web",
    "entities": {
      "user_mentions": [
        {
          "name": "Sofie Sandbæk",
          "screen_name": "SofieSandEks",
          "indices": [
            0,
            13
          ],
          "id_str": "900300003",
          "id": 900300003
        }
      ],
      "media": [],
      "hashtags": [],
      "urls": []
    },
    "geo": {},
    "id_str": "114390520427446560",
    "text": "@SofieSandEks Ja, du må gerne tage hunden med i kø, men ikke ind i boksen.",
    "id": 114390520427446560,
    "created_at": "2011-09-15 17:30:00 +0000",
    "user": {
      "name": "Eksempelby Kommune",
      "screen_name": "eksempelby",
      "protected": false,
      "id_str": "900100200",
      "profile_image_url_https": "https://abs.twimg.com/x.png",
      "id": 900100200,
      "verified": false
    },
    "in_reply_to_status_id_str": "114388507161526275",
    "in_reply_to_status_id": 114388507161526275,
    "in_reply_to_user_id": 900300003,
    "in_reply_to_user_id_str": "900300003",
    "in_reply_to_screen_name": "SofieSandEks"
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
    "id_str": "114382970680246559",
    "text": "Valgstederne lukker kl. 20. Der er kø på Åskolen, men den går hurtigt.",
    "id": 114382970680246559,
    "created_at": "2011-09-15 17:00:00 +0000",
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
