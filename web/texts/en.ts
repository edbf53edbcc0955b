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

    offline: 'Not connected',
  },
  legend: { title: 'Legend', hint: 'Click to filter', all: 'Whole map', shown: 'Shown' },
  search: { placeholder: 'Names, pinyin initials or commands', names: 'Names', commands: 'Commands' },
} as const;
