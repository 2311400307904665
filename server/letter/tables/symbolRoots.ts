/**
 * How the symbols of each root are built. Sources: the guides to document symbols at
 * research.un.org and the Dag Hammarskjöld Library's list of document series.
 */

/** A document numbered right after its root (`S/25704`) needs at least so many digits. */
export const FEWEST_DIGITS: Readonly<Record<string, number>> = {
  A: 4,
  S: 4,
  E: 4,
  T: 4,
  DC: 4,
  CD: 2,
  TD: 2,
  DP: 2,
  SPLOS: 1,
  CLCS: 1,
  SC: 4,
  GA: 4,
  ECOSOC: 4,
};

/** Committees under the human rights treaties: `/C` follows the root. */
export const TREATY_ROOTS: ReadonlySet<string> = new Set(
  'CCPR CEDAW CAT CERD CRC CRPD CMW CED'.split(' '),
);

/** Press releases: `SC/13238`, `GA/SHC/4000`, `SG/SM/18000`. */
export const PRESS_RELEASE =
  /^(?:SC|ECOSOC|DSG\/SM|SG\/(?:SM|A|T)|GA(?:\/(?:SHC|DIS|EF|SPD|AB|L|COL|PAL))?)\/\d{1,5}$/;

/** Roots whose symbols hold a body, a session or a year before the number. */
export const OTHER_ROOTS: ReadonlySet<string> = new Set(
  (
    'T DC CD ST TD UNCTAD DP UNEP UNW HSP FCCC CBD ICCD CTBT NPT BWC CCW ISBA SPLOS CLCS PCNICC ' +
    'PBC JIU HRI LC ECE AT APLC CCM UNFF'
  ).split(' '),
);

/** Of these, the roots that no year follows. */
export const YEARLESS_ROOTS: ReadonlySet<string> = new Set('CD DC T LC AT ECE TD'.split(' '));

/** The departments and series that may follow `ST/`. */
export const SECRETARIAT_SERIES: ReadonlySet<string> = new Set(
  'SGB AI IC ADM ESA LEG LIB DPI CS PSCA SPACE SG CTED GENEVA'.split(' '),
);

/** Not symbols of the United Nations, however much they look so. */
export const FOREIGN_ROOTS: ReadonlySet<string> = new Set(
  (
    'UN UNDP OHCHR ISO TCP EU IBAN RFP RFQ ITB INFCIRC GOV GC EC PSC ICC ASP AU OSCE NATO IMO ' +
    'ICAO WHO FAO ILO WTO IAEA OPCW EB REF NV NO MFA MOFA PM PR AMB EMB PMUN'
  ).split(' '),
);

/** Words of the paths by which the principal organs' symbols go on. */
export const ASSEMBLY_BODY =
  /^(?:(?:AC|CN|CONF|C|SC|EC|PC|WG)\.(?:\d{1,3}|[IVX]{1,5})|HRC|BUR|SPC|MSP\.\d)$/;
export const COUNCIL_BODY = /^(?:AC|C|CONF|COM|SC|WG)\.\d{1,3}$/;
export const ECOSOC_BODY =
  /^(?:(?:AC|CN|CONF|C|SC|WG)\.(?:\d{1,3}|[IVX]{1,5})|ICEF|INCB|ECE|ESCAP|ECA|ESCWA|ECLAC|NGO|CRP)$/;
/** Bodies of all other kinds: `GGE.1`, `SER.B`, `SBSTA`, `OzL.Pro`, `WGRPE(7)`, `C`. */
export const OTHER_BODY =
  /^[A-Z][A-Za-z]{0,7}(?:\.[A-Z][a-z]{2,4})?(?:\.(?:\d{1,4}|[IVX]{1,5}|[A-Z]))?(?:\(\d{1,3}\))?$/;
