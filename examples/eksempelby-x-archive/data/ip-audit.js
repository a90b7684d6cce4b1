window.YTD.ip_audit.part0 = [
  {
    "ipAudit": {
      "accountId": "900100200",
      "createdAt": "2024-01-01T00:00:00.000Z",
      "loginIp": "CANARY-IP"
    }
  }
]
