/** English, partial: what is missing is shown in Chinese. */
export const en = {
  product: 'Pairing Atlas',
  close: 'Close',
  cancel: 'Cancel',
  save: 'Save',
  back: 'Back',
  sample: 'Sample',
  unknown: 'Unknown',
  yes: 'Yes',
  no: 'No',
  listJoin: ', ',
  rail: {
    label: 'Main',
    map: 'Map',
    gaps: 'Gaps',
    figures: 'Figures',
    brands: 'Brands',
    home: 'Pairing Atlas, whole map',
  },
  day: { asOf: 'As of', today: 'Today' },
  looking: { title: 'Reference date' },
  connection: {
    synced: 'In sync',
    syncing: 'Syncing {{count}}',
    importing: 'Importing…',
    unwritable: 'Read only for now',

    offline: 'Not connected',
  },
  bar: {
    pending: '{{head}} · {{count}} to synchronise',
    retrying: 'Connecting again…',
    goOn: 'You can go on looking and changing; it is sent in order once connected.',
    unwritable: 'Cannot write now',
    goOnTrouble: 'You can go on looking and changing; it is sent in order once it can be written.',
    opening: 'Opening the database…',
    storeUnreachable: 'Waiting for the database…',
    diskFull: 'The server’s disk is full; an administrator has to make room…',
    storeFailed: 'The database cannot be written; trying again…',
    rereading: 'Reading the graph again…',
    unreadable:
      '{{count}} things in the database cannot be read and are not shown; the server’s log names them',
    replaced:
      'The server’s data were replaced, most likely from a backup; later changes may be gone: please check',
  },
  legend: { title: 'Legend', hint: 'Click to filter', all: 'Whole map', shown: 'Shown' },
  search: { placeholder: 'Names, pinyin initials or commands', names: 'Names', commands: 'Commands' },
} as const;
