Grailbird.data.tweets_2012_10 = 
 [
  {
    "source": "web",
    "entities": {
      "user_mentions": [
        {
          "name": "Jens Havnemand",
          "screen_name": "jens_fra_havnen",
          "indices": [
            0,
            16
          ],
          "id_str": "900300006",
          "id": 900300006
        }
      ],
      "media": [],
      "hashtags": [],
      "urls": []
    },
    "geo": {},
    "id_str": "255280127800246566",
    "text": "@jens_fra_havnen Hent den hos hittegodset, Torvet 1. Tag legitimation med.",
    "id": 255280127800246566,
    "created_at": "2012-10-08 12:15:00 +0000",
    "user": {
      "name": "Eksempelby Kommune",
      "screen_name": "eksempelby",
      "protected": false,
      "id_str": "900100200",
      "profile_image_url_https": "https://abs.twimg.com/x.png",
      "id": 900100200,
      "verified": false
    },
    "in_reply_to_status_id_str": "255265028305846275",
    "in_reply_to_status_id": 255265028305846275,
    "in_reply_to_user_id": 900300006,
    "in_reply_to_user_id_str": "900300006",
    "in_reply_to_screen_name": "jens_fra_havnen"
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
    "id_str": "255261253432246565",
    "text": "Hvem ejer den gule cykel ved stationen? Den har stået der siden maj &amp; er ved at vokse fast.",
    "id": 255261253432246565,
    "created_at": "2012-10-08 11:00:00 +0000",
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
