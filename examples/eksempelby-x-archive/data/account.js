window.YTD.account.part0 = [
  {
    "account": {
      "email": "CANARY-EMAIL@eksempelby.example",
      "createdVia": "web",
      "username": "EksempelbyKom",
      "accountId": "900100200",
      "createdAt": "2011-01-10T08:00:00.000Z",
      "accountDisplayName": "Eksempelby Kommune"
    }
  }
]
