/**
 * Names under which exports and tools keep what is private, or what other people wrote or did. Formats whose files may
 * have any name share them: each is asked about archives of the others, and opens nothing there that is not its own.
 */
const wholeWords =
  /(?:^|[/_ .-])(?:dms?|ads?|logins?|ips?|devices?|sessions?|phone|phonenumbers?|emails?|contacts?|connections?|invitations?|friends|searches|searchqueries|search_history|subscriptions?|profile|registration|receipts|security|payments?|personal)(?=[/_ .-])/i;
const anywhere =
  /like|favou?rite|bookmark|notification|conversation|message|direct|block|mute|follow|filter|draft|scheduled|preference|marker|suggestion|inbox|credential|token|secret|advertis|watch[-_]history/i;

export const isPrivateName = (name: string): boolean => wholeWords.test(name) || anywhere.test(name);
