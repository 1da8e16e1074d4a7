import { heading, image, list, noParts, paragraph, rule, steps } from '../blocks.ts';
import type { SampleIssue } from '../types.ts';

export const itchInOlderSkin: SampleIssue = {
  slug: 'itch-in-older-skin',
  title: 'Itch in Older Skin',
  subtitle: 'Dry, drug, or disease? A short path through the itch that has no rash.',
  publishedAt: null,
  guides: [],
  body: [
    paragraph('Merry Christmas and happy holidays, DERM Community!🎄✨'),
    image('banner', 'Itch in Older Skin'),
    paragraph(
      'Itch steals sleep, and few patients over seventy mention it unless asked. It can be plain dryness. It can be scabies, a new tablet, or the first sign of something inside.',
    ),
    heading('Look for the Rash First'),
    paragraph(
      'Undress the patient, put on the light, and look between the fingers. Scratch marks alone, with a clear island in the middle of the back that the hands can’t reach, mean that the itch came first. Burrows, or a partner who itches as well, mean scabies until proven otherwise.',
    ),
    paragraph(
      'Blisters may be late in bullous pemphigoid. For months there can be nothing but itch and some hive-like patches. Think of it in every patient over seventy with a new, stubborn, “eczema” that began out of nowhere.',
    ),
    heading('The Usual Suspect: Dry Skin'),
    paragraph('Winter air, hot showers, and a bar of soap are enough. A fair trial takes two weeks:'),
    steps([
      'Short, lukewarm showers, with cleanser only where it is needed.',
      'A thick moisturizer within three minutes of drying off.',
      'A humidifier or a bowl of water near the radiator, and cotton next to the skin.',
    ]),
    paragraph(
      'Creams in jars beat lotions in pumps, and a cream that someone can open with stiff fingers beats both. Ask who’ll put it on the back.',
    ),
    paragraph(
      'Wool, fabric softener, and a heated blanket all count as weather. So does a bath every day out of habit: twice a week is plenty for most, with a washcloth in between for the places that need one.',
    ),
    heading('Look Through the Tablets'),
    list([
      'Opioids, also the weak ones.',
      'Calcium channel blockers and thiazides, sometimes years after they were started.',
      'Statins, and supplements nobody calls a medicine.',
    ]),
    paragraph(
      'Stopping takes patience. It may be weeks before the itch follows the tablet out of the house. Change one thing at a time and write down the date.',
    ),
    paragraph(
      'Itch in one place only is a different story. A patch beneath the shoulder blade, a forearm that is better with ice, a scalp that burns without a flake: think of a nerve rather than of the skin, and look at the neck and the spine before another cream is tried. Cold packs are safe to offer meanwhile.',
    ),
    heading('When to Draw Blood'),
    paragraph(
      'If two weeks of good moisturizing change nothing, a short panel is reasonable: blood count, kidney, liver, thyroid, glucose, iron. Night sweats, weight loss, or swollen nodes shorten the wait. A long list of tumor markers isn’t part of it.',
    ),
    paragraph(
      'Sedating antihistamines are a poor answer at this age: falls, confusion, a dry mouth, and the itch is still there. Cooling lotions with menthol help more than one would think. If sleep is lost, gabapentin in a small dose at night has its place, with an eye on the kidneys.',
    ),
    paragraph(
      'Above all, take it seriously. “It’s only dry skin” may be true, and still be the wrong thing to say to somebody who hasn’t slept through since October.',
    ),
    rule,
    paragraph('We’ll be back in the new year. Until then, be well, and keep warm.'),
    paragraph('— The Derm for Primary Care Team'),
  ],
  expected: {
    ...noParts,
    sections: [
      'Look for the Rash First',
      'The Usual Suspect: Dry Skin',
      'Look Through the Tablets',
      'When to Draw Blood',
    ],
    signedBy: 'The Derm for Primary Care Team',
    summaryMustMention: ['itch'],
    summaryMustNotContain: ['Merry Christmas'],
  },
};
