window.__THAR_CONFIG = {
  "userInfo": {
    "accountId": "900100200",
    "userName": "EksempelbyKom",
    "displayName": "Eksempelby Kommune"
  },
  "archiveInfo": {
    "sizeBytes": "1",
    "generationDate": "2024-03-01T08:15:00.000Z",
    "isPartialArchive": false,
    "maxPartSizeBytes": "53687091200"
  },
  "dataTypes": {
    "tweets": {
      "files": [
        {
          "fileName": "data/tweets.js",
          "globalName": "YTD.tweets.part0",
          "count": "90"
        },
        {
          "fileName": "data/tweets-part1.js",
          "globalName": "YTD.tweets.part1",
          "count": "90"
        }
      ],
      "mediaDirectory": "data/tweets_media"
    },
    "noteTweet": {
      "files": [
        {
          "fileName": "data/note-tweet.js",
          "globalName": "YTD.note_tweet.part0",
          "count": "1"
        }
      ]
    },
    "directMessages": {
      "files": [
        {
          "fileName": "data/direct-messages.js",
          "globalName": "YTD.direct_messages.part0",
          "count": "1"
        }
      ]
    }
  }
}
