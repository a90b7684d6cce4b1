Grailbird.data.tweets_2011_06 = 
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
    "id_str": "77645900805046558",
    "text": "Rådhuset holder lukket i grundlovsugen fredag eftermiddag.",
    "id": 77645900805046558,
    "created_at": "2011-06-06 08:00:00 +0000",
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
