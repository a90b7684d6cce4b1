var user_details =  {
  "screen_name": "eksempelby",
  "location": "Eksempelby",
  "full_name": "Eksempelby Kommune",
  "bio": "Opdigtet kommune.",
  "id": "900100200",
  "created_at": "2011-01-10 08:00:00 +0000"
}
