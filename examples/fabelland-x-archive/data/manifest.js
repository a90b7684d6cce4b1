window.__THAR_CONFIG = {
  "userInfo": {
    "accountId": "900100300",
    "userName": "RegionFabelland",
    "displayName": "Region Fabelland"
  },
  "archiveInfo": {
    "sizeBytes": "1",
    "generationDate": "2024-03-02T09:00:00.000Z",
    "isPartialArchive": false,
    "maxPartSizeBytes": "53687091200"
  },
  "dataTypes": {
    "tweets": {
      "files": [
        {
          "fileName": "data/tweets.js",
          "globalName": "YTD.tweets.part0",
          "count": "114"
        }
      ],
      "mediaDirectory": "data/tweets_media"
    }
  }
}
