Grailbird.data.tweets_2013_04 = 
 [
  {
    "source": "web",
    "entities": {
      "user_mentions": [
        {
          "name": "Villy Vestergren",
          "screen_name": "villyvest",
          "indices": [
            0,
            10
          ],
          "id_str": "900300008",
          "id": 900300008
        }
      ],
      "media": [],
      "hashtags": [],
      "urls": []
    },
    "geo": {},
    "id_str": "319040259486646573",
    "text": "@villyvest Din egen sag kan vi ikke tage her. Ring på 70 00 00 10.",
    "id": 319040259486646573,
    "created_at": "2013-04-02 10:55:00 +0000",
    "user": {
      "name": "Eksempelby Kommune",
      "screen_name": "eksempelby",
      "protected": false,
      "id_str": "900100200",
      "profile_image_url_https": "https://abs.twimg.com/x.png",
      "id": 900100200,
      "verified": false
    },
    "in_reply_to_status_id_str": "319031451448246275",
    "in_reply_to_status_id": 319031451448246275,
    "in_reply_to_user_id": 900300008,
    "in_reply_to_user_id_str": "900300008",
    "in_reply_to_screen_name": "villyvest"
  },
  {
    "source": "web",
    "entities": {
      "user_mentions": [
        {
          "name": "Mette Mark",
          "screen_name": "mettemark99",
          "indices": [
            0,
            12
          ],
          "id_str": "900300007",
          "id": 900300007
        }
      ],
      "media": [],
      "hashtags": [],
      "urls": []
    },
    "geo": {},
    "id_str": "319028934865846572",
    "text": "@mettemark99 Tak! Rettet.",
    "id": 319028934865846572,
    "created_at": "2013-04-02 10:10:00 +0000",
    "user": {
      "name": "Eksempelby Kommune",
      "screen_name": "eksempelby",
      "protected": false,
      "id_str": "900100200",
      "profile_image_url_https": "https://abs.twimg.com/x.png",
      "id": 900100200,
      "verified": false
    },
    "in_reply_to_status_id_str": "319026166625206275",
    "in_reply_to_status_id": 319026166625206275,
    "in_reply_to_user_id": 900300007,
    "in_reply_to_user_id_str": "900300007",
    "in_reply_to_screen_name": "mettemark99"
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
    "id_str": "319018868536246571",
    "text": "Vi har allerede rettet de første fem. Bliv ved.",
    "id": 319018868536246571,
    "created_at": "2013-04-02 09:30:00 +0000",
    "user": {
      "name": "Eksempelby Kommune",
      "screen_name": "eksempelby",
      "protected": false,
      "id_str": "900100200",
      "profile_image_url_https": "https://abs.twimg.com/x.png",
      "id": 900100200,
      "verified": false
    },
    "in_reply_to_status_id_str": "319011318789046570",
    "in_reply_to_status_id": 319011318789046570,
    "in_reply_to_user_id": 900100200,
    "in_reply_to_user_id_str": "900100200",
    "in_reply_to_screen_name": "eksempelby"
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
    "id_str": "319011318789046570",
    "text": "Ny hjemmeside i dag. Find fejl, og sig til!",
    "id": 319011318789046570,
    "created_at": "2013-04-02 09:00:00 +0000",
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
