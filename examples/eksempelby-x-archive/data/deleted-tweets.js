window.YTD.deleted_tweets.part0 = [
  {
    "tweet": {
      "id_str": "1",
      "full_text": "CANARY-DELETED opdigtet slettet opslag",
      "created_at": "Mon Jan 15 08:00:00 +0000 2024",
      "deleted_at": "Mon Jan 15 09:00:00 +0000 2024"
    }
  }
]
