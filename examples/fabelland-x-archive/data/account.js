window.YTD.account.part0 = [
  {
    "account": {
      "email": "CANARY-EMAIL@fabelland.example",
      "createdVia": "web",
      "username": "RegionFabelland",
      "accountId": "900100300",
      "createdAt": "2016-02-01T08:00:00.000Z",
      "accountDisplayName": "Region Fabelland"
    }
  }
]
