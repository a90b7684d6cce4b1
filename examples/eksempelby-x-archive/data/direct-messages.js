window.YTD.direct_messages.part0 = [
  {
    "dmConversation": {
      "conversationId": "1-2",
      "messages": [
        {
          "messageCreate": {
            "text": "CANARY-DM opdigtet privat besked, som aldrig må læses",
            "senderId": "1"
          }
        }
      ]
    }
  }
]
