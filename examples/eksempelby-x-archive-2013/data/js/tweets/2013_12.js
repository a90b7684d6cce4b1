Grailbird.data.tweets_2013_12 = 
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
    "id_str": "408626818053046578",
    "text": "@fjordgubben Ja, den er lukket til i morgen kl. 8.",
    "id": 408626818053046578,
    "created_at": "2013-12-05 16:00:00 +0000",
    "user": {
      "name": "Eksempelby Kommune",
      "screen_name": "eksempelby",
      "protected": false,
      "id_str": "900100200",
      "profile_image_url_https": "https://abs.twimg.com/x.png",
      "id": 900100200,
      "verified": false
    },
    "in_reply_to_status_id_str": "408625559761846275",
    "in_reply_to_status_id": 408625559761846275,
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
    "id_str": "408619268305846577",
    "text": "Stormen er her. Bliv hjemme i aften. Broen er lukket.",
    "id": 408619268305846577,
    "created_at": "2013-12-05 15:30:00 +0000",
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
