Grailbird.data.tweets_2012_05 = 
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
            63,
            83
          ],
          "url": "http://t.co/ijzhcuzp",
          "expanded_url": "http://bibliotek.eksempelby.example/e",
          "display_url": "bibliotek.eksempelby.examp"
        }
      ]
    },
    "geo": {},
    "id_str": "207758244049846564",
    "text": "Nu kan du låne e-bøger hjemmefra. Du skal bruge dit lånerkort. http://t.co/ijzhcuzp",
    "id": 207758244049846564,
    "created_at": "2012-05-30 09:00:00 +0000",
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
