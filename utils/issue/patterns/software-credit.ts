/** What letters are written, kept and sent with. */
const software =
  '(?:beehiiv|substack|ghost|buttondown|kit|convertkit|mailchimp|mailerlite|wordpress|medium|feedburner|disqus|blogger|blogspot|squarespace|tumblr|typepad|jekyll|hugo|eleventy|discourse|listmonk|tinyletter|campaign monitor|constant contact|brevo|sendinblue|aweber|wix|webflow|weebly|patreon|hubspot|klaviyo|emailoctopus|micro\\.blog|drupal|joomla|jimdo|dotclear|gatsby|notion|revue|moosend|getresponse|activecampaign|sendgrid|mailjet|mailgun|postmark|cleverreach|rapidmail|flodesk|sendy|mautic|phplist|acumbamail|paragraph|write\\.?freely|bear blog|astro|netlify|vercel|github(?: pages)?|shopify|drip|moveable type|movable type|livejournal|over-blog|overblog|canalblog|steady|memberful|podia|teachable|libsyn|buzzsprout|transistor|anchor|mailpoet|sendfox|publii|pelican|hexo)';

/** A line that names the letter's software, in any of the languages: "Powered by Ghost", "Propulsé par WordPress". */
export const softwareCredit = new RegExp(
  `\\b(?:powered|published|hosted|built|made|created|sent|delivered|served|generated|unterstutzt|bereitgestellt|betrieben|erstellt|gehostet|gesendet|versendet|verschickt|prasentiert|impulsad[oa]|ofrecid[oa]|desarrollad[oa]|presentad[oa]|cread[oa]|enviad[oa]|publicad[oa]|hech[oa]|tecnologia|propulsee?|fournie?|proposee?|offerte?|presentee?|genere?e?|hebergee?|envoyee?|publiee?|realisee?) (?:by|with|on|via|using|von|durch|mit|uber|bei|por|con|en|de|par|avec|sur) (?:the )?${software}(?![\\w-])`,
  'i',
);
