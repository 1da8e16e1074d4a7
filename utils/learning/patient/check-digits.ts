/** NHS and CHI numbers: ten digits, the last of which checks the others. https://www.datadictionary.nhs.uk/attributes/nhs_number.html */
export function isNhsNumber(digits: string): boolean {
  if (!/^\d{10}$/.test(digits) || /^(\d)\1*$/.test(digits)) return false;
  const sum = [...digits.slice(0, 9)].reduce((all, digit, at) => all + Number(digit) * (10 - at), 0);
  return (11 - (sum % 11)) % 11 === Number(digits[9]);
}

const dniLetters = 'TRWAGMYFPDXBNJZSQVHLCKE';

/** Spanish DNI and NIE, without spaces: the letter is the number's remainder by 23. */
export function isDni(text: string): boolean {
  const digits = text.slice(0, -1).replace(/^[XYZ]/, (first) => String('XYZ'.indexOf(first)));
  return /^\d{8}$/.test(digits) && dniLetters[Number(digits) % 23] === text.at(-1);
}

/** French NIR with its key, without spaces; Corsica's departments are written 2A and 2B. */
export function isNir(text: string): boolean {
  const digits = text.replace(/^(.{5})2A/, '$119').replace(/^(.{5})2B/, '$118');
  return /^[12]\d{14}$/.test(digits) && 97 - (Number(digits.slice(0, 13)) % 97) === Number(digits.slice(13));
}

/** German number of a statutory health insurance's member: a letter and nine digits. */
export function isKvnr(text: string): boolean {
  if (!/^[A-Z]\d{9}$/.test(text)) return false;
  const letter = String(text.charCodeAt(0) - 64).padStart(2, '0');
  const sum = [...letter, ...text.slice(1, 9)].reduce((all, digit, at) => {
    const value = Number(digit) * (at % 2 === 0 ? 1 : 2);
    return all + Math.floor(value / 10) + (value % 10);
  }, 0);
  return sum % 10 === Number(text.at(-1));
}

/** A Swiss number of insurance (AHV), 13 digits that end as an EAN does. https://www.gs1.org/services/how-calculate-check-digit-manually */
export function isAhv(digits: string): boolean {
  if (!/^756\d{10}$/.test(digits)) return false;
  const sum = Array.from(digits, (digit, at) => Number(digit) * (at % 2 === 0 ? 1 : 3)).reduce(
    (a, b) => a + b,
    0,
  );
  return sum % 10 === 0;
}
