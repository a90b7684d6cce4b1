Grailbird.data.tweets_2013_06 = 
 [
  {
    "source": "web",
    "entities": {
      "user_mentions": [
        {
          "name": "Eksempelby Avis",
          "screen_name": "EksempelbyAvis",
          "indices": [
            3,
            18
          ],
          "id_str": "900200001",
          "id": 900200001
        }
      ],
      "media": [],
      "hashtags": [],
      "urls": []
    },
    "geo": {},
    "id_str": "345118344606646574",
    "text": "RT @EksempelbyAvis: Eksempelby Festuge: her er hele programmet, fra morgensang på Torvet til fyrværkeri over fjorden lørdag…",
    "id": 345118344606646574,
    "created_at": "2013-06-13 10:00:00 +0000",
    "user": {
      "name": "Eksempelby Kommune",
      "screen_name": "eksempelby",
      "protected": false,
      "id_str": "900100200",
      "profile_image_url_https": "https://abs.twimg.com/x.png",
      "id": 900100200,
      "verified": false
    },
    "retweeted_status": {
      "source": "web",
      "entities": {
        "user_mentions": [],
        "media": [],
        "hashtags": [],
        "urls": []
      },
      "geo": {},
      "id_str": "345110000000000001",
      "text": "Eksempelby Festuge: her er hele programmet, fra morgensang på Torvet til fyrværkeri over fjorden lørdag aften.",
      "id": 345110000000000001,
      "created_at": "2013-06-13 08:00:00 +0000",
      "user": {
        "name": "Eksempelby Avis",
        "screen_name": "EksempelbyAvis",
        "protected": false,
        "id_str": "900200001",
        "profile_image_url_https": "https://abs.twimg.com/y.png",
        "id": 900200001,
        "verified": false
      }
    }
  }
]
