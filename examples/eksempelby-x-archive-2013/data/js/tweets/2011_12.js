Grailbird.data.tweets_2011_12 = 
 [
  {
    "source": "web",
    "entities": {
      "user_mentions": [],
      "media": [],
      "hashtags": [],
      "urls": []
    },
    "geo": {},
    "id_str": "149111807800246561",
    "text": "Glædelig jul fra os alle på rådhuset. Vi er her igen 2. januar.",
    "id": 149111807800246561,
    "created_at": "2011-12-20 13:00:00 +0000",
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
