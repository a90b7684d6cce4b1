Grailbird.data.tweets_2012_02 = 
 [
  {
    "source": "web",
    "entities": {
      "user_mentions": [
        {
          "name": "Preben Fjord",
          "screen_name": "fjordgubben",
          "indices": [
            0,
            12
          ],
          "id_str": "900300004",
          "id": 900300004
        }
      ],
      "media": [],
      "hashtags": [],
      "urls": []
    },
    "geo": {},
    "id_str": "164603889054646563",
    "text": "@fjordgubben Tak for besked, vi sender en bil til bakken ved kirken.",
    "id": 164603889054646563,
    "created_at": "2012-02-01 07:00:00 +0000",
    "user": {
      "name": "Eksempelby Kommune",
      "screen_name": "eksempelby",
      "protected": false,
      "id_str": "900100200",
      "profile_image_url_https": "https://abs.twimg.com/x.png",
      "id": 900100200,
      "verified": false
    },
    "in_reply_to_status_id_str": "164600365839286275",
    "in_reply_to_status_id": 164600365839286275,
    "in_reply_to_user_id": 900300004,
    "in_reply_to_user_id_str": "900300004",
    "in_reply_to_screen_name": "fjordgubben"
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
    "id_str": "164592564433846562",
    "text": "Glat føre overalt. Saltbilerne kører. Tag en bus, hvis du kan.",
    "id": 164592564433846562,
    "created_at": "2012-02-01 06:15:00 +0000",
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
