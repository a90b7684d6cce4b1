Grailbird.data.tweets_2012_11 = 
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
            49,
            69
          ],
          "url": "http://t.co/wewggbvq",
          "expanded_url": "http://www.eksempelby.example/budget-2013",
          "display_url": "eksempelby.example/budget-"
        }
      ]
    },
    "geo": {},
    "id_str": "273441044689846567",
    "text": "Budgettet er vedtaget. Det vigtigste på én side: http://t.co/wewggbvq",
    "id": 273441044689846567,
    "created_at": "2012-11-27 15:00:00 +0000",
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
