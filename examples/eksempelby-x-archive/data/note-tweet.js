window.YTD.note_tweet.part0 = [
  {
    "noteTweet": {
      "noteTweetId": "1719987707704246349",
      "createdAt": "2023-11-02T08:00:00.000Z",
      "updatedAt": "2023-11-02T08:00:00.000Z",
      "lifecycle": {
        "value": "1",
        "name": "Active"
      },
      "core": {
        "styletags": [],
        "urls": [],
        "text": "Budgettet for 2024 er vedtaget af et enigt byråd. Her er de ti ting, vi tror, du vil lægge mærke til i hverdagen: flere voksne i vuggestuerne, en ny bus til uddannelsesbyen, længere åbningstid på biblioteket, lys på stien langs åen, lavere priser i svømmehallen for børn, to nye sygeplejersker, flere træer på Torvet, en lektiecafé på hver skole, nye toiletter på havnen og et borgerbudget, hvor du selv kan være med til at bestemme.\n\nLæs det hele på eksempelby.example/budget",
        "mentions": [],
        "cashtags": [],
        "hashtags": []
      }
    }
  }
]
