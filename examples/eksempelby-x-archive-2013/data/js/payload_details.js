var payload_details =  {
  "tweets": 26,
  "created_at": "2014-01-02 09:00:00 +0000",
  "lang": "da"
}
