Grailbird.data.tweets_2013_01 = 
 [
  {
    "source": "web",
    "entities": {
      "user_mentions": [
        {
          "name": "Tina Toft",
          "screen_name": "TinaToft_",
          "indices": [
            0,
            10
          ],
          "id_str": "900300005",
          "id": 900300005
        }
      ],
      "media": [],
      "hashtags": [],
      "urls": []
    },
    "geo": {},
    "id_str": "293246548177846569",
    "text": "@TinaToft_ Planen hænger ved alle stoppesteder og står på vores side.",
    "id": 293246548177846569,
    "created_at": "2013-01-21 06:40:00 +0000",
    "user": {
      "name": "Eksempelby Kommune",
      "screen_name": "eksempelby",
      "protected": false,
      "id_str": "900100200",
      "profile_image_url_https": "https://abs.twimg.com/x.png",
      "id": 900100200,
      "verified": false
    },
    "in_reply_to_status_id_str": "293241011696566275",
    "in_reply_to_status_id": 293241011696566275,
    "in_reply_to_user_id": 900300005,
    "in_reply_to_user_id_str": "900300005",
    "in_reply_to_screen_name": "TinaToft_"
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
    "id_str": "293236481848246568",
    "text": "Skolebusserne kører efter vinterplan i dag.",
    "id": 293236481848246568,
    "created_at": "2013-01-21 06:00:00 +0000",
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
