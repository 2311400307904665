/** What looks like the end of an English sentence and is none. Matched right before the full stop. */
export const ABBREVIATIONS: ReadonlySet<string> = new Set(
  `a.i a.m p.m e.g i.e cf viz vs etc al ibid op cit loc et seq ff ed eds para paras art arts sect sects chap vol vols
  fig figs p pp no nos res doc docs add rev corr pv sr l c mr mrs ms dr prof hon rt st messrs mme mlle sr jr gen col lt maj capt cmdr sgt brig adm
  rev fr h.e approx ca est dept govt u.s u.k u.n u.s.a u.s.s.r u.a.r d.c n s e w n.w n.e s.w s.e m km cm mm kg lb ft in hrs hr h min sec
  jan feb mar apr jun jul aug sept sep oct nov dec distr incl excl inc ltd co corp bros`.split(
    /\s+/,
  ),
);

/** Abbreviations after which a capital letter most often begins a sentence all the same. */
export const OFTEN_LAST: ReadonlySet<string> = new Set(
  'a.i a.m p.m etc al seq hrs hr h km m mm cm kg ft min sec'.split(' '),
);
