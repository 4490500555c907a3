/** What intake reads at most; hostile or broken input stops here. Bytes unless said otherwise. */
export const limits = {
  messageBytes: 25 * 1024 * 1024,
  headerBytes: 256 * 1024,
  parts: 200,
  textCharacters: 200_000,
  /** HTML beyond this many characters is not converted: a letter of a person is a hundredth of it. */
  htmlCharacters: 1_000_000,
  /** Milliseconds after which a message that will not end parsing is given up. */
  parseMilliseconds: 15_000,
  recipients: 500,
  references: 100,
  hosts: 200,
  nameCharacters: 300,
  subjectCharacters: 1000,
  zipEntries: 5000,
  zipMemberBytes: 512 * 1024 * 1024,
  zipTotalBytes: 1024 * 1024 * 1024,
  zipRatio: 100,
  /** Below this size a high ratio is ordinary text. */
  zipRatioFromBytes: 8 * 1024 * 1024,
  nestedZipBytes: 128 * 1024 * 1024,
  csvRecordCharacters: 16 * 1024 * 1024,
} as const;
