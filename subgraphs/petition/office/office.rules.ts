/**
 * `(2026)荆区信字第12号`: the office's word, the year and a serial.
 *
 * Source: own decision after the numbers of people's mediation files; there is no national form.
 */
export const petitionNumber = (year: number, numberWord: string, serial: number): string =>
  `(${year})${numberWord}第${serial}号`;
