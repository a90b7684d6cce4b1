Grailbird.data.tweets_2011_01 = 
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
    "id_str": "24382434309046553",
    "text": "Så er vi her. Eksempelby Kommune prøver Twitter. Vi læser med på hverdage.",
    "id": 24382434309046553,
    "created_at": "2011-01-10 08:30:00 +0000",
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
