/** A channel's drawn mark, on a field of 24 by 24. Own drawings: no trademarks. The same mark stands everywhere. */
const marks: Readonly<Record<string, string>> = {
  facebook: 'M3 5h10v7H8l-3 3v-3H3zM15.500 8.500H21v7h-2v3l-3-3h-5v-1.500',
  x: 'M4 5h16v11H11l-4 4v-4H4zM8 9h8M8 12.500h5',
  instagram: 'M4 6h16v13H4zM4 16l4.500-4.500 3.500 3.500 3-3 5 5M15.500 9.500h.01',
  linkedin: 'M3.500 8h17v11h-17zM9 8V5h6v3M3.500 12.500h17',
  youtube: 'M3 5.500h18v13H3zM10 9v6l5-3z',
  mastodon:
    'M12 6.500a2 2 0 1 0 0-.01M5.500 17.500a2 2 0 1 0 0-.01M18.500 17.500a2 2 0 1 0 0-.01M11 8.200l-4.500 7.600M13 8.200l4.500 7.600M7.500 17.500h9',
  bluesky: 'M7 18a4 4 0 0 1-.500-7.970A5.500 5.500 0 0 1 17 9.200 4.400 4.400 0 0 1 17.500 18z',
  threads: 'M6 5h12M6 19h12M8 5v14M16 5v14M8 9.500l8-1.500M8 13l8-1.500M8 16.500l8-1.500',
  telegram: 'M3 11.500l18-7-3 15-6-4.500-3 4v-6l8-6.500M9 13l-6-1.500',
  tiktok: 'M7 3.500h10v17H7zM10.500 9v6l4.500-3z',
  web: 'M3.500 5h17v14.500h-17zM3.500 9h17M6.500 7h.01M8.500 7h.01M7 12.500h10M7 15.500h6',
  'digital-post': 'M3.500 6.500h17v12h-17zM3.500 7.500l8.500 6 8.500-6M12 17.500v-2M10.500 15.500h3',
  email: 'M3.500 6h17v12.500h-17zM3.500 7l8.500 6.500L20.500 7',
  phone:
    'M6 3.500l3.500 1 1 4-2 2a13 13 0 0 0 5 5l2-2 4 1 1 3.500c-1 2-3 2.500-5 2C9.500 18.500 5.500 14 4 8.500c-.300-2 .300-4 2-5z',
  letter: 'M5 3.500h10l4 4v13H5zM15 3.500v4h4M8 12h8M8 15.500h6',
  counter: 'M3 15h18v4.500H3zM5.500 15a6.500 6.500 0 0 1 13 0M12 8.500V6M10.500 5.500h3',
  form: 'M5 3.500h14v17H5zM8 8h8M8 12h8M8 16h3M14 15.500l1.500 1.500 2.500-3',
};

export const channelMark = (mark: string): string => marks[mark] ?? 'M5 5h14v14H5z';
