import { expectedCard, guideCard, heading, image, link, list, noParts, paragraph, rule } from '../blocks.ts';
import type { SampleGuide, SampleIssue } from '../types.ts';

const guide: SampleGuide = {
  id: '5b0e7c1a-3f52-4c1e-9a55-0f6f0f2a1003',
  title: 'Scalp Care Plan for Patients',
  description: null,
  fileName: 'Scalp Care Plan for Patients.pdf',
  chapters: [
    {
      heading: 'Your Scalp Care Plan',
      text: 'Part the hair in rows. Put the lotion on the skin, not on the hair. Leave it overnight when the label says so. Wash gently in the morning and comb the loose scale away with your fingers.',
    },
  ],
};

const points = [
  'Silvery scale that stops just beyond the hairline points to psoriasis; greasy yellow scale points to seborrheic dermatitis.',
  'The vehicle matters as much as the medicine: lotions, foams, and oils reach the skin, creams do not.',
  'Ask about nails and joints at every visit.',
];

export const scalpPsoriasis: SampleIssue = {
  slug: 'scalp-psoriasis-getting-under-the-hair',
  title: 'Scalp Psoriasis: Getting Under the Hair',
  subtitle: 'Flakes on a dark collar, an itch nobody sees, and a treatment that has to get past the hair.',
  publishedAt: null,
  guides: [guide],
  body: [
    paragraph('<b>Welcome back, DERM Community!</b>'),
    image('banner', 'Scalp Psoriasis: Getting Under the Hair'),
    paragraph(
      'This week we’re looking at <b>scalp psoriasis</b>. It may be the only place the disease shows, and it’s the place patients hide best.',
    ),
    paragraph('<b>🚀 What you’ll learn</b>'),
    list(points),
    rule,
    heading('Is It Psoriasis or Just Dandruff?'),
    paragraph(
      '“I’ve tried every shampoo.” That sentence is the start of most visits. Part the hair with both thumbs and look at the skin itself. Psoriasis is thick, well bordered and dry. Seborrheic dermatitis is thinner, greasier, and likes the eyebrows and the folds beside the nose.',
    ),
    paragraph(
      'Many patients have a bit of both. You don’t need a name for the overlap to begin treatment, but you should feel the scalp, look behind the ears, and ask what has been tried.',
    ),
    paragraph(
      'One child in the waiting room is the exception. Scale with broken hairs and a swollen node in the neck is tinea capitis until a culture says otherwise, and it needs tablets, since no shampoo reaches the root of a hair.',
    ),
    heading('Choosing a Vehicle the Patient Will Use'),
    paragraph(
      'A good medicine in the wrong vehicle stays in the cupboard. Ask about hair before you prescribe:',
    ),
    list([
      'Fine, straight hair: a solution or foam that dries without residue.',
      'Thick or curly hair: an oil or ointment, used before wash day.',
      'Hair that is washed once a week: a plan that fits the week, not the label.',
    ]),
    paragraph('Read more in the guide we’ve created just for you:'),
    guideCard(guide),
    paragraph(
      'Mention the things that undo good work: tight braids, a hot dryer, and fingernails. Psoriasis likes to appear where the skin is hurt, and the scalp is hurt more often than its owner notices.',
    ),
    paragraph(
      'Hair that fell out with the plaques nearly always grows back. Few patients ask, and all of them wonder.',
    ),
    heading('A Plan for Eight Weeks'),
    paragraph(
      'Start with a topical steroid in the right vehicle, daily for up to four weeks. Lift thick scale first with salicylic acid or warm oil, or nothing will get through. Then step down to two days a week, and add a vitamin D analog for the days between.',
    ),
    paragraph(
      'Pro tip: show how to apply it. Thirty seconds with a part, a nozzle, and a mirror do more than a leaflet.',
    ),
    paragraph(
      'Painful joints, a stiff back in the morning, or a swollen finger change the plan. Psoriatic arthritis may begin years after the scalp, and a question at each visit is all the screening it takes.',
    ),
    rule,
    heading('Want to Go Deeper?'),
    paragraph(
      `Our ${link('psoriasis course', 'https://dermforprimarycare.com/courses/psoriasis')} covers scalp, nails, folds, and the choice of systemic treatment.`,
    ),
    rule,
    heading('Until next week, DERM Community!', 3),
    paragraph(
      'Thank you for reading. If you have a question about hair, scalp, or the space between, reply to this e-mail: we read everything.',
    ),
    paragraph('Warmly,<br>The Derm for Primary Care Team'),
  ],
  expected: {
    ...noParts,
    learningPoints: points,
    sections: [
      'Is It Psoriasis or Just Dandruff?',
      'Choosing a Vehicle the Patient Will Use',
      'A Plan for Eight Weeks',
    ],
    guides: [expectedCard(guide)],
    goDeeper: {
      text: 'Our psoriasis course covers scalp, nails, folds, and the choice of systemic treatment',
      url: 'https://dermforprimarycare.com/courses/psoriasis',
    },
    signedBy: 'The Derm for Primary Care Team',
    summaryMustMention: ['flakes'],
    summaryMustNotContain: ['Welcome back'],
  },
};
