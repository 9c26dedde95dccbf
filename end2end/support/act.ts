// A short act of our own, for consultations that a test makes.

export const ACT = `LEGE privind banca de probă

Capitolul I Dispoziții generale

Obiectul legii
Articolul 1
(1) Prezenta lege stabilește regulile băncii din parc.
(2) Banca are:
a) un spătar;
b) două brațe, în termen de 10 zile.

Folosirea
Articolul 2
(1) Oricine se poate așeza pe bancă.
(2) Banca se curăță în fiecare lună.

Capitolul II Dispoziții finale

Intrarea în vigoare
Articolul 3
Prezenta lege intră în vigoare la 30 de zile de la publicare.
`;

/** The same with a number that stands twice: it cannot be published so. */
export const FAULTY = ACT.replace('Articolul 3', 'Articolul 2');
/** The next version of it: a letter is reworded, article 2 is gone, and article 3 stands under its number. */
export const NEXT_ACT = ACT.replace('două brațe', 'trei brațe')
  .replace(/Folosirea\nArticolul 2\n[^]*?\n\n/, '')
  .replace('Articolul 3', 'Articolul 2');

/** The provisions that tests speak of: name in the program, printed label, address of its page. */
export const FIRST = { eid: 'chp_1__art_1__para_1', label: 'art. 1 alin. (1)', page: 'art-1', article: 'chp_1__art_1' };
export const LETTER = {
  eid: 'chp_1__art_1__para_2__point_b', label: 'art. 1 alin. (2) lit. b)', page: 'art-1', article: 'chp_1__art_1',
  text: 'două brațe, în termen de 10 zile.',
};
export const LAST = { eid: 'chp_2__art_3', label: 'art. 3', page: 'art-3', article: 'chp_2__art_3' };
