/** What the sample newsletter calls itself. */
export const publication = {
  name: 'Beneath the Surface',
  publisher: 'Derm for Primary Care',
  tagline: 'Dermatology for primary care clinicians, every Thursday.',
} as const;
