Grailbird.data.tweets_2011_03 = 
 [
  {
    "source": "web",
    "entities": {
      "user_mentions": [],
      "media": [],
      "hashtags": [],
      "urls": [
        {
          "indices": [
            27,
            47
          ],
          "url": "http://t.co/uxdsrrpn",
          "expanded_url": "http://www.eksempelby.example/referat/11",
          "display_url": "eksempelby.example/referat"
        }
      ]
    },
    "geo": {},
    "id_str": "47597906949046557",
    "text": "Referat fra byrådets møde: http://t.co/uxdsrrpn",
    "id": 47597906949046557,
    "created_at": "2011-03-15 10:00:00 +0000",
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
