import type { ClaimKind } from '../types';
import { lines } from './lists';

/**
 * The words by which the kind of a sentence is known, for English. A phrase is a regular expression
 * whose first word is spelled out, with its choices: `(?:a|b)`, `c?`. It is tried where that word
 * stands, whatever the case of its letters, and must end where a word ends.
 */
export interface CueGroup {
  /** How strongly it speaks for the kind: 1 a hint, 3 likely, 5 all but certain. */
  readonly weight: number;
  /** Counts only where it begins within so many characters of the sentence's first word. */
  readonly within?: number;
  /** What only a State that writes of itself says: its subject is the sender. */
  readonly speaker?: true;
  /** It tells of conduct of any sort: no accusation unless someone is accused or harmed. */
  readonly bland?: true;
  readonly phrases: readonly string[];
}

export const CUES: Readonly<Record<ClaimKind, readonly CueGroup[]>> = {
  procedural: [
    {
      weight: 5,
      phrases: lines`
        honou?r (?:to )?(?:transmit|forward|convey|enclose|attach|submit|communicate|present|send|circulate)
      `,
    },
    {
      weight: 8,
      phrases: lines`
        circulated (?:as|to|among|under)(?! (?:an? )?(?:official )?documents? [A-Z]{1,3}/)
        circulat(?:e|ion of|ing) (?:of )?(?:the|this|these)(?: text of the| texts? of)?(?: present| said)? (?:letters?|notes?|statements?|documents?|texts?|communications?|annex)
        circulat(?:ed|ion) (?:as an? )?(?:official )?documents?(?! [A-Z]{1,3}/)
        issued (?:and circulated )?(?:as an? |among )(?:official )?(?:documents?|States|members)
        issue(?:d)? (?:this|the present|these) (?:letters?|notes?)
        distribut(?:ed|ion) (?:of this letter |of the present letter )?(?:as an?|among|to) (?:official )?(?:documents?|all|the (?:members|delegations|Members))
        document of the (?:Security )?(?:Council|General Assembly|Assembly)
        (?:circulate|distribute|issue|publish) (?:this|the|these) (?:present |enclosed |attached |annexed |above |following )?(?:letters?|notes?|statements?|documents?|texts?|information|communications?|memorandum|annex|telegrams?|cables?|messages?)
        renew to (?:you|the|your)
        accept,? (?:Excellenc\w+|Sirs?|Mr\.? \w+|Madam|your)
        assurances? of (?:my|our|its|his|her) (?:highest|high|most)
        presents? its compliments
        avails? (?:itself|myself) of (?:this|the) (?:opportunity|occasion)
      `,
    },
    {
      weight: 3.5,
      phrases: lines`
        transmit(?:s|ting)? (?:to you|herewith|the|to your|the following|here|a |an |for|you)
        forward(?:ing)? (?:to you|herewith|the text|for)
        convey(?:ing)? to (?:you|your|the) (?:the |Excellency )?(?:following|text|attached|enclosed)
        (?:is|are) (?:hereby )?(?:enclosed|attached|annexed|appended)
        below (?:are|is)
        annexed (?:hereto|to this|to the present)
        appended (?:hereto|to|is|are)
        purpose of (?:this|the present|my) (?:letter|note|communication)
        herewith
        attached (?:herewith|hereto|please find|for your|is an? |are )
        enclosed (?:herewith|please find|is an? |are )
        enclos(?:e|ing) (?:herewith|a |an |the )
        on (?:the )?instructions? (?:of|from) (?:my|the|our|its|his)
        upon (?:the )?instructions? (?:of|from) (?:my|the|our|its|his)
        acting (?:on|under|upon) (?:the )?instructions?
        pursuant to (?:the )?instructions
        (?:have been|am) (?:instructed|directed|requested|charged|authorized) (?:by (?:my|the) \w+ )?to (?:bring|transmit|inform|draw|convey|communicate|forward|submit)
        grateful if (?:you|the|this|these|your|it)
        obliged if (?:you|the|this|these|your|it)
        glad if you (?:would|could|will)
        appreciated? if (?:you|the|this|these|your|it)
        grateful for (?:your|the) (?:kind )?(?:assistance|cooperation)
        hav(?:e|ing) (?:the text of )?(?:this|the present|these|the attached|the enclosed) (?:identical )?(?:letters?|notes?|communications?|statements?|texts?|documents?|messages?|telegrams?|cables?|cablegrams?)
      `,
    },
    {
      weight: 2.5,
      phrases: lines`
        share with you
        honou?r to (?:bring|draw|report|write|state|address|call|advise|notify|apprise)
        (?:draw|bring|call)(?:ing)? (?:to )?your (?:kind |urgent )?attention(?!,? that| the fact| to the fact)
        bring(?:ing)? (?:the following )?to (?:your|the) (?:kind |urgent |immediate )?(?:attention|notice|knowledge)(?!,? that| the fact| to the fact)
        bring(?:ing)? (?:the following|to your)
        draw(?:ing)? (?:to )?(?:your|the)(?: \w+)? (?:urgent )?attention(?!,? that| the fact| to the fact)
        call(?:ing)? (?:your|the)(?: \w+)? (?:urgent )?attention(?!,? that| the fact| to the fact)
        inform(?:ing)? (?:you|your Excellency|the (?:Security )?Council) (?:of|about)
        alert you (?:to|of)
        inform(?:ing)? (?:you|your Excellency) as follows
        honou?r (?:to )?inform
        apprise you
        report to you
        write (?:to you )?(?:to|in order to|with regard|about|concerning|in connection|in relation|today)
        writing (?:to you )?(?:to|in order to|with regard|about|concerning|in connection|in relation|today)
        as follows
        following(?: \w+){0,3}:
        (?:set out|listed|given|described|detailed|summarized|enumerated) below
        attached to (?:this|the present|my)
        in accordance with (?:the )?instructions
        (?:have|having) (?:the )?text
        kindly (?:have|arrange|circulate|ask that)
        identical letter has been
        particulars are
        details are
        honou?r to
        facts are (?:these|as follows|the following)
        communicated to (?:all |the )?(?:the )?members
      `,
    },
    {
      weight: 1.5,
      phrases: lines`
        see (?:annex|enclosure|attach\w+)
        should like to (?:convey|inform|bring|draw|transmit)
        wish to (?:convey|inform|bring|draw|transmit|report)
      `,
    },
  ],
  reference: [
    {
      weight: 4.5,
      within: 60,
      phrases: lines`
        refer(?:s|ring)? (?:to|further|once|again)
        honou?r to refer
        with reference to
        reference is made to
        in reference to (?:my|our|the|your) (?:\w+ )?(?:letter|note|communication|statement)
        further to (?:\w+ ){0,4}(?:letters?|notes?|communications?|complaints?|messages?|cables?|telegrams?)
        in (?:reply|response|answer) to (?:\w+ ){0,4}(?:letters?|notes?|communications?)
        in (?:my|our|the|several|numerous|many|previous|earlier) (?:\w+ ){0,3}(?:letters?|notes? verbales?|communications?)
        follow-up to (?:my|our|the)
        follow(?:s|ing)(?: up on| on from)? (?:my|our)
        following (?:my|our|up on my|up on our) (?:\w+ ){0,2}letters?
        pursuant to (?:my|our) (?:\w+ ){0,2}letters?
        sent you (?:\w+ ){0,4}letters?
        as (?:\w+ ){0,3}(?:explained|stated|indicated|reported|noted|set out|described|informed|pointed out) (?:\w+ ){0,3}(?:in|by|at) (?:my|our|the(?! (?:resolution|charter|treaty|agreement|convention)s?\b)|its|previous|earlier)
        as (?:my|our) (?:\w+ )?(?:delegation|Government|letter)\w* (?:\w+ )?(?:explained|stated|indicated|reported|noted|pointed out|set out|recalled)
        in (?:addition|continuation) to (?:my|our) (?:\w+ ){0,3}letters?
        in (?:that|those|the (?:same|said|above-mentioned|aforementioned)|his|her|their) (?:letters?|notes?|communications?|messages?|telegrams?|cables?)
        recall(?:s|ing)? (?:my|our|its) (?:\w+ ){0,3}letters?
        (?:wrote|written) to (?:you|the Secretary|the President)
        in (?:an?|another) (?:\w+ )?(?:letters?|notes?|communications?)
        (?:should|must|may|can|is to|are to) (?:also )?be (?:read|considered|seen|taken|examined|viewed) (?:together|in conjunction|jointly|alongside) 
        supplement(?:s|ary to|ing)? (?:my|our) (?:\w+ ){0,3}letters?
      `,
    },
    {
      weight: 2,
      phrases: lines`
        letters? (?:dated|of) 
        letters? (?:No\.|numbered|addressed to (?:you|the))
        (?:previous|earlier|prior|latest|last|recent|numerous) (?:\w+ ){0,2}(?:letters?|communications?|complaints?|notes? verbales?)
        (?:our|my) (?:\w+ ){0,3}letters?
        at (?:the|its|their) (?:\w+ )?meetings? (?:of|on)
        (?:these|those|that) letters?
        (?:sent|annexed|attached) to (?:you|that letter|my letter|the letter)
        circulated as document
        contained in document
        report of the Secretary-General
        distributed as document
        note verbale (?:dated|of|No)
        complaints? (?:contained|dated|of)
      `,
    },
  ],
  demand: [
    {
      weight: 6,
      speaker: true,
      phrases: lines`
        calls? (?:\w+ly )?(?:once (?:more|again) )?(?:up)?on
        call(?:s|ing) for
        calling (?:up)?on
        appeals? (?:\w+ly )?(?:once (?:more|again) )?(?:to|for)
        urge(?:s|ing)? 
        (?:has|have) (?:asked|called|requested|urged|appealed|demanded) (?:the|up|on|to|that|for|you)
        urgently (?:requests?|appeals?|calls?|asks?)
        requests? (?:the|that|you|an?|your|all|once|again)
        ask(?:s|ing)? (?:the|that|you|your|for|all|once|again)
        demands? (?:that|the|an?|once|again|from|of|full|immediate|its|their|to)
        insists? (?:that|on|once)
        renews? (?:its|our|the) (?:\w+ )?(?:calls?|appeals?|demands?|requests?)
        reiterates? (?:its|our|the|my) (?:\w+ )?(?:calls?|appeals?|demands?|requests?)
        repeats? (?:its|our|the|my) (?:\w+ )?(?:calls?|appeals?|demands?|requests?)
        stresses (?:that the|the need|once again that the)
        emphasizes (?:the need|the necessity|that the (?:Security )?Council)
        invites? the (?:Security )?(?:Council|Secretary|international|General)
        exhorts?
        suggests? (?:that|\w+ing)
        proposes? that
        owes? (?:us|it|the|an)
        welcome (?:it )?if
        beseech(?:es|ing)?
        enjoins?
        requires? of 
        requires? (?:that|an?) (?:the |full |immediate )?(?:\w+ )?(?:explanation|apology|reparation|compensation|withdrawal)
        expects? (?:the|that the|you|your|from the)
        looks? to (?:the|you)
        appeal(?:ing)? to (?:the|you|your|all)
        trusts? that (?:the|you|your)
        hopes? that,? (?:[^.;]{0,60}?the (?:Security )?Council|the Secretary|the international|you|your)
      `,
    },
    {
      weight: 4,
      phrases: lines`
        must(?! (?:also |likewise |further |first |therefore )?(?:be (?:\w+ly )?(?:made|recalled|noted|stressed|emphasized|said|remembered|pointed|borne|added|mentioned|considered|regarded|seen|understood|viewed|remarked|observed)|highlight|draw|emphasize|stress|point|note|recall|add|say|inform|express|underline|underscore|admit|mention|travel|live|walk|make (?:a|the|do|long)|wait|queue|pay|cross|carry|fetch|endure|suffer|flee|sleep|spend|rely|depend|share|contend|import|reiterate))
        imperative
        (?:is|are) (?:urgently |hereby |again |also |therefore |once again )?(?:called (?:up)?on|urged|requested to|asked to|invited to|expected to)
        incumbent (?:up)?on(?! (?:me|us)\b)
        high time
        time has come
        convene (?:an?|the|as|without|urgent\w*)
        convening of
        urgent (?:meeting|session|action|consideration|measures)
        immediate(?:ly)? (?:action|measures|steps|withdraw\w*|cessation|halt|end|meeting|release)
        put an end to
        warrants?
        time for the
        it is for the (?:Security |United |international )?(?:Council|Nations|Secretary|community|Assembly)
        (?:have|has|needs?) to (?:be|go|stop|withdraw|act|end|cease|leave|return|make|take|give|widen|answer)
        (?:is|are) (?:crucial|essential|vital|needed|required|called for|urgently)
        duty of the (?:Security )?Council
        ought to
        (?:has|have) to be (?:stopped|ended|halted|held)
        be held (?:to account|accountable|responsible)
        be (?:stopped|ended|lifted|withdrawn|dissolved|brought to (?:justice|an end|account)|condemned)
        cannot (?:remain|stand|continue to (?:ignore|remain)|go unpunished|look)
        hold(?:ing)? (?:\w+ ){1,4}(?:accountable|to account)
        fulfil(?:s|l)? its (?:\w+ )?(?:responsibilit\w+|obligations?|duty|duties)
        discharge its
        assume its (?:\w+ )?responsibilit\w+
        shoulder its
        live up to
        (?:compel|oblige|induce)
        prevail (?:up)?on
        bring pressure
        to request (?:your|an?|that|the)
        we (?:\w+ )?(?:call|ask|urge|request|appeal|demand)
        I (?:\w+ )?(?:call|ask|urge|request|appeal|demand)
        call for
        should (?:call|take|be (?:allowed|made|held|requested|asked|urged|condemned|placed|called|given|sent|compelled|brought|withdrawn)|act|condemn|demand|consider|adopt|insist|compel|urge|order|ensure|withdraw|cease|stop|put|refrain|address|require|send|impose|demonstrate|assume|not remain)
      `,
    },
    {
      weight: 4,
      within: 60,
      phrases: lines`
        Council (?:should|shall|needs? to|has (?:a|the) (?:duty|responsibility))
        community (?:should|must|needs? to|has (?:a|the) (?:duty|responsibility))
        Nations should
        States should
        should(?<!(?:that|which|who|(?:what|if|as) \w+) should)(?! (?:now )?like|(?: \w+)? be (?:\w+ly )?(?:recalled|noted|stressed|emphasized|remembered|pointed|borne|added|mentioned|considered|regarded|seen|understood|viewed|remarked|observed))
        please(?! (?:accept|have|circulate|arrange))
        let (?:the|it)
      `,
    },
    {
      weight: 2,
      phrases: lines`
        should(?<!(?:that|which|who|(?:what|if|as) \w+) should)(?! (?:like|have|presume|(?:\w+ )?be (?:\w+ly )?(?:grateful|glad|noted|recalled|remembered|stressed|emphasized|borne|added|obliged|mentioned|considered|regarded|seen|understood|viewed|remarked|observed)|appreciate|now like))
        condemn (?:and|the|these|those|this)
        cease(?:s)? 
        refrain from
        withdraw
        without delay
        forthwith
        take action
        take (?:\w+ ){0,4}(?:measures|steps|action)
        investigat(?:e|ion)
        bring to justice
      `,
    },
  ],
  condemnation: [
    {
      weight: 5.5,
      within: 170,
      speaker: true,
      phrases: lines`
        condemns?
        condemnation of
        condemning
        protests (?:against|the|to|this|these|those|at|in|most|vigorously|strongly|and)
        protest against
        (?:reaffirms?|reiterates?|renews?|expresses?|repeats?) (?:\w+ ){0,6}condemnation
        (?:strongly|vigorously|formally|energetically|firmly|solemnly) protests?
        strong(?:est)? (?:possible )?(?:protest|condemnation|indignation|rejection)
        lodges? (?:\w+ ){0,3}protest
        rejects?
        denounces?
        deplores?
        repudiates?
        regards? (?:this|these|those|such) (?:\w+ ){0,5}(?:as|to be)
        considers? (?:this|these|those|such|that) (?:\w+ ){0,5}(?:as|to be|an?|amount\w*|constitut\w*)
        (?:finds?|considers?|regards?|deems?|holds?) it (?:as )?(?:\w+ )?(?:preposterous|unacceptable|outrageous|deplorable|regrettable|shocking|inadmissible|intolerable|unjustifi\w+|inexcusable|illegal|unlawful|monstrous|scandalous|contrary)
        takes? (?:strong )?exception
        abhors?
        holds? (?:\w+ ){1,8}(?:fully |entirely |solely )?(?:responsible|accountable|liable|answerable)
      `,
    },
    {
      weight: 4,
      phrases: lines`
        amount(?:s|ed|ing)? to (?:an?|war|crimes?|genocide|the|acts?|no less|nothing)
        constitut(?:e|es|ed|ing) (?:\w+,? ){0,4}(?:violations?|breach\w*|crimes?|aggression|threats?|infringements?|contraventions?|acts?|provocations?|escalation|challenge|affront|terrorism)
        (?:is|are|was|were) (?:violations|breaches|infringements|contraventions|crimes)
        (?:is|are|was|were) (?:an?|the|another|in|all|also|both|thus|therefore|nothing|clear|flagrant|blatant|grave|gross|serious|manifest|war) (?:(?!showing|listing|of)[a-z]+,? ){0,4}(?:violations?|breach(?:es)?|infringements?|contraventions?|crimes?|affront|outrage)
        (?:is|are|was|were) (?:thus |therefore |clearly |all )?(?:an )?acts? of (?:aggression|terror\w*|war|piracy|barbar\w+)
        (?:is|are|was|were) (?:also |thus |therefore |clearly |nothing but |simply |sheer |outright |pure |itself )?(?:aggression|genocide|piracy|murder|blackmail|extortion|banditry|state terrorism)
        (?:is|are) (?:null|void|illegal|unlawful|inadmissible|unacceptable|intolerable|inexcusable|unjustifi(?:ed|able)|incompatible|contrary|criminal|reprehensible)
        null and void
        incompatible with
        contrary to (?:the |all |international |every |its |Articles? )
        bears? (?:the )?(?:full|sole|entire|direct|heavy|complete|total)? ?responsibility
        bear (?:\w+ )?responsibility
        cannot be (?:justified|tolerated|excused|condoned|accepted|obscured|denied)
        pos(?:e|es|ed|ing) (?:\w+,? ){0,5}(?:threat|danger)
        nothing (?:can|could|will|may) (?:excuse|justify)
        (?:is|are|was) (?:nothing (?:less|other|but)|no less) 
        under any (?:pretext|circumstances|definition)
        unacceptable
        inadmissible
        no (?:legal )?(?:basis|justification|validity) (?:in|for|under|what\w*)
        without (?:any )?(?:legal )?justification
        mock(?:s|ery) of
        runs? counter to
        affront
        (?:no|without) (?:\w+ )?excuse
        (?:brazen|unprovoked|savage|cowardly|wanton|barbaric|barbarous) (?:and \w+ )?(?:assaults?|attacks?|acts?|strikes?|raids?|bombings?|bombardments?|shelling)
        (?:is|are|was|were) in (?:\w+ )?(?:violation|breach|contravention|defiance|disregard|contempt) of
        (?:flagrant|blatant|gross|grave|serious|clear|manifest|brazen|outright|open|direct)(?<!^in \w+|\nin \w+|[.!?] in \w+) (?:and \w+ )?(?:violations?|breach(?:es)?|infringements?|contraventions?|aggression)
        violat(?:e|es|ing) (?:\w+ ){0,4}(?:sovereign\w*|territorial|rights|law|Charter|principles?|provisions?|norms?|resolutions?|obligations?|ceasefire|cease-fire|agreements?|conventions?|paragraph|article|security council)
        breach(?:es)? (?:of )?(?:the|its|international|article|security council)
        flouts?
        contraven(?:es|ing)
        gravely (?:violates|endangers)
      `,
    },
    {
      weight: 1.5,
      phrases: lines`
        war crimes?
        crimes? against humanity
        act of aggression
        acts of aggression
        rejection of
        heinous
        barbar(?:ic|ous|ism|ity)
        outrage(?:s|ous)?
        (?:violation|breach|contravention|defiance|disregard|contempt) of(?! which)
        violations? of
        breach of
        crimes?
        criminal
        terrorist act
        silence of
      `,
    },
  ],
  position: [
    {
      weight: 6,
      phrases: lines`
        it is (?:not true|untrue|false|incorrect|not correct|wrong|not the case) that
        our (?:\w+ ){0,2}(?:forces|troops|aircraft|army|soldiers|guards|police|navy|air force|vessels?|ships?) (?:did|do|have|had) not
        (?:requested|sought|demanded|called for|asked for) (?:that )?(?:an?|the) (?:\w+ ){0,2}(?:meeting|session|debate|hearing|inquiry|investigation|inscription|inclusion)
      `,
    },
    {
      weight: 5,
      within: 0,
      phrases: lines`
        it is not (?:we|for us|our)
        if
        should(?! (?:be|not|also))
      `,
    },
    {
      weight: 5,
      speaker: true,
      phrases: lines`
        reserv(?:e|es|ing) (?:\w+ ){0,4}rights?
        stands? ready
        remains? (?:\w+ )?(?:ready|committed|willing|prepared|determined|open|fully|attached to|faithful|convinced|hopeful|seized)
        reaffirms?
        reiterat(?:es?|ing)(?! (?:its|our|the|my) (?:\w+ )?(?:calls?|appeals?|demands?|requests?))
        affirms? (?:that|its|the|once|again)
        thanks?
        wish(?:es)? to (?:thank|express|emphasize|stress|recall|state|make|place|put|point|reiterate|reaffirm|affirm|clarify|note|set|underline|underscore|assure|declare|remind)
        should like to (?:thank|express|emphasize|stress|recall|state|make|place|put|point|reiterate|reaffirm|affirm|clarify|note|set|underline|underscore|assure|declare|remind)
        would like to (?:thank|express|emphasize|stress|recall|state|make|place|put|point|reiterate|reaffirm|affirm|clarify|note|set|underline|underscore|assure|declare|remind)
        expresses? (?:its |our |my )?(?:\w+ )?(?:gratitude|appreciation|thanks|regret|hope|readiness|solidarity|support|concern|sympathy|condolences|conviction|confidence|willingness|disappointment)
        welcomes?(?! (?:it )?if)
        appreciates? (?:the|your)
        regrets? (?:that|the|to)
        accepts?
        agrees?
        recogni(?:zes?|ses?)
        acknowledges?
        endorses?
        commends?
        praises?
        congratulates?
        underlin(?:es?|ing)(?! that [^.;]{0,100}\b(?:must|should)\b)
        underscor(?:es?|ing)(?! that [^.;]{0,100}\b(?:must|should)\b)
        emphasi(?:zes?|ses?)(?! that [^.;]{0,100}\b(?:must|should)\b)(?! (?:the need|the necessity|that the (?:Security )?Council))
        stress(?:es)?(?! that [^.;]{0,100}\b(?:must|should)\b)(?! (?:that the|the need|once again that the))
        undertakes?
        looks? forward
        strives?
        respects?
        (?:has|have) (?:decided|prepared|submitted|presented|furnished|supplied (?:you|the (?:Council|Committee|Secretary|information|particulars|text)))
        is (?:willing|dedicated|hopeful|able|pleased|happy|grateful|aware|conscious|mindful|an? (?:\w+ )?(?:party|supporter|member|signatory)|(?:now |also )?party) 
        denies (?:that|the|any|these|this|such|having|categorically|all|once|again|firmly|formally|emphatically|most|every|ever|knowledge|responsibility)
        refut(?:e|es) 
        believes? (?:that|it|in)
        maintains (?:that|its)
        is of the (?:view|opinion)
        (?:my|our) (?:Government|delegation|country|authorities) (?:\w+ )?(?:expressed|proposed|offered|accepted|declared|stated|agreed|protested|informed|asked|called|conveyed|invited|undertook|announced|decided|withdrew|released|signed)
        contends?
        (?:has|have) (?:the|a|an|every) (?:\w+ )?right
        shares? the view
        pledg(?:e|es) 
        declares? (?:that|its|once)
        feels? (?:that|it)
        our intention
        I (?:\w+ )?(?:think|believe|feel|consider|regret|hope|trust|fear|doubt|wonder)
        considers? (?:that|itself|it(?! (?:as )?(?:\w+ )?(?:preposterous|unacceptable|outrageous|deplorable|regrettable|shocking|inadmissible|intolerable|unjustifi|inexcusable|illegal|unlawful|monstrous|scandalous|contrary)))
        has no (?:wish|intention|desire|aggressive|territorial|claim)
        is (?:fully |firmly |deeply )?(?:convinced|determined|committed|prepared|ready|entitled|confident|concerned|grateful|attached to (?:the|peace|its)|opposed)
        will (?:report|inform|revert|keep|submit|provide|continue|go on|spare|not (?:hesitate|allow|tolerate|yield|be deterred|remain|cede|relent)|exercise|defend|take all|use all|pursue|never|respond|always)
        deeply (?:appreciates?|regrets?)
        attaches (?:\w+ )?importance
        pays? (?:\w+ )?tribute
        in (?:the )?exercise of (?:its|our|the|his|their) (?:\w+ )?right
        exercis(?:e|ed|ing) (?:\w+ ){0,4}right
        recalls?(?<!will recall) (?:that|the|in this)
        notes? (?:that|with)
      `,
    },
    {
      weight: 5,
      phrases: lines`
        (?:takes?|shares?|holds?) (?:the same|this|that|our) (?:view|position)
        as (?:you|the (?:Security )?Council|the Secretary-General|the United Nations|the General Assembly) (?:\w+ )?(?:confirmed|noted|certified|verified|acknowledged|recogni(?:z|s)ed|found|determined|established)
      `,
    },
    {
      weight: 3.5,
      phrases: lines`
        facts are otherwise
        record shows
        (?:Council|Cabinet|Government|Parliament|Committee|Commission|Ministers|Assembly|Congress) (?:of Ministers )?(?:met|sat|convened|was convened) (?:in|to|on|at|this|yesterday|today|under)
        (?:handed|communicated|conveyed|transmitted|delivered|submitted|reported|referred|brought) (?:over )?to the (?:\w+ ){0,4}(?:Observers?|Observer Group|Commission|Mission|Committee|Supervision|Red Cross|Embassy|Ambassador|Chargé)
        (?:losses|damage|costs?|expenditure|shortfall|bill) (?:\w+ ){0,8}(?:put at|estimated|valued|assessed|calculated|amount(?:s|ed)? to|came to|come to|reach(?:es|ed)?|exceed(?:s|ed)?|stands? at|totals?|totalled)
        puts? (?:our|its|the) (?:\w+ )?(?:losses|damage|cost|needs)
        (?:has|have) (?:already )?(?:cost|spent)(?! (?:\w+ ){0,4}(?:lives|life|dear|dearly))
        (?:accounts?|assets|funds) (?:\w+ ){0,4}(?:were|was|have been|has been) (?:\w+ )?(?:frozen|blocked|released|unfrozen|unblocked)
        agree with me
        (?:was|were) (?:\w+ )?(?:stated|explained|declared) (?:by|in|at|when)
        (?:is|are) (?:\w+ )?(?:enshrined|embodied|based|founded|laid down|set out|set forth) (?:in|on|upon)
        one cannot
        charges? that
        preposterous
        (?:agreements?|treaty|treaties|conventions?|resolutions?|law|charter) (?:is|are) (?:\w+ )?(?:clear|explicit|unambiguous|binding)
        I (?:will|shall) (?!be (?:\w+ )?(?:grateful|obliged|glad|pleased|thankful))
        it is (?:\w+ly )?(?:astonishing|surprising|absurd|strange|ironic|ridiculous|incomprehensible|unfortunate|paradoxical|noteworthy|significant|understandable|natural|true)
        (?:Council|Assembly|Commission|Court|Tribunal|Conference) (?:has |have |had )?(?:found|decided|determined|adopted|formulated|resolved|concluded|recognized|affirmed|completed|delivered|established|ruled|held|described)(?! (?:pursuant|by|in pursuance|under|the leisure))
        (?:has|have) adopted
        would be (?:\w+ly )?(?:appreciated|welcome)
        (?:has|have) (?:all |itself |themselves |already |repeatedly |rightly |also )?(?:affirmed|reaffirmed|determined|recognized|welcomed|endorsed|ruled)
        considered it
        confers? (?:no|any|a) (?:\w+ )?rights?
        no \w+ (?:has|have) ever
        no bearing
        Court of (?:Justice|Arbitration)
        (?:lies|lie|stands|stand) (?:within|on our|on \w+ soil)
        signatory (?:of|to)
        not (?:a word|one word|true)
        assertions?
        right (?:to|of) (?:\w+ )?(?:self-defen(?:c|s)e|respond|reply|individual|defend)
        self-defen(?:c|s)e
        (?:under|with|by) article 51
        (?:has|have) no doubt
        nothing to hide
        (?:has|have) exercised
        truth is
        (?:has|have) always
        (?:has|have) (?:consistently|repeatedly|never|scrupulously|faithfully|constantly|long|on many occasions|fully) (?:\w+ )?(?:sought|called|supported|maintained|respected|complied|observed|declared|stated|made|shown|abided|honou?red|accepted|affirmed|cooperated|warned|expressed|striven|worked|advocated|adhered)
        (?:has|have) (?:accepted|cooperated|complied|shown (?:restraint|patience|great)|exercised|striven|spared no|made every|done (?:everything|all)|fulfilled|undertaken|offered|agreed|proposed|pledged)
        in (?:our|the) view
        in (?:my|our|its|the) (?:Government's |Government’s )?(?:view|opinion|judgement|conviction)
        it is (?:a fact|well known|common knowledge|worth|evident|obvious|clear|important|regrettable|unfortunate|noteworthy|to be (?:noted|recalled|regretted|hoped)|the (?:view|position|opinion|conviction|firm))
        it (?:should|must|may|will|is to) (?:\w+ )?be (?:recalled|noted|stressed|emphasized|remembered|pointed|borne|added|said|mentioned)
        it is to be (?:recalled|noted|stressed|emphasized|remembered|pointed|borne|added|said|mentioned)
        (?:should|must|may|can) (?:\w+ )?be (?:\w+ly )?(?:recalled|noted|stressed|emphasized|remembered|considered|regarded|seen|understood|viewed)
        (?:has|have) been (?:appointed|designated|named|nominated|accredited|authorized|instructed)(?! (?:by (?:my|the) \w+ )?to (?:bring|transmit|inform|draw|convey|communicate|forward|submit))
        will (?:act|serve|sit|represent|take part) 
        there (?:is|can be|are) no (?:\w+ )?(?:doubt|question|solution|truth|justification|alternative|basis|ground|foundation|evidence|legal)
        claims? (?:that|to|made by|about|is|are|contained)
        allegations? 
        alleges? (?:that|in)
        alleged (?:by|in|that)
        baseless
        groundless
        unfounded
        without (?:any )?foundation
        devoid of (?:any )?(?:truth|foundation|basis)
        fabrications?
        categorically
        lies? (?:and|about)
        restraint
        unanswered
        (?:note|notes|letter) of protest
        protest (?:\w+ ){0,9}(?:handed|lodged|delivered|addressed|conveyed|sent)
        (?:dé|de)marche
        reach(?:ed|ing)? (?:an )?agreement
        condemned (?:by|earlier|the|these|this|those|in|it)
        no comment
        integral part of
        inalienable (?:right|part)
        inherent right
        legitimate right
        peaceful (?:settlement|solution|resolution|means|negotiat\w+|coexistence|purposes)
        good faith
        good-neighbou?r(?:s|ly|liness)?
        ready to
        solidarity
        we (?:are|will|shall|have|do|cannot|remain|stand|believe|consider|maintain|hope|trust|regret|thank|welcome)
        convinced that
        our (?:position|view|policy|commitment|conviction|right|duty|hope)
        under (?:the|this|that) (?:agreement|treaty|convention|protocol|accord)
        by (?:the|virtue of|its) (?:\w+ )?(?:agreement|treaty|convention|protocol|terms)
        provides? that
        stipulates?
        obligations? under
        legitimate (?:government|self|defen(?:c|s)e|interests?)
        sovereign right
        undertook to
        (?:accepted|ratified|acceded to|proposed|offered|pledged|consented|welcomed|reaffirmed|endorsed)
        declared (?:that|its|a|on|it)
      `,
    },
    {
      weight: 1.5,
      phrases: lines`
        thank
        hope
        it is (?:\w+ly )?[a-z]+ (?:to|that)
        shall (?:not )?(?:be|have)
        under (?:the )?consideration
        peace(?: process| talks| initiative)
        negotiat(?:e|ions|ed)
        dialogue
        was informed
        were informed
        has informed
        cooperat(?:e|es|ed|ing|ion|ive|ively)
        restore
        investigat(?:ion|ions) (?:showed|revealed|has|have|is|are|established)
        historical(?:ly)?
        (?:economy|revenues?|exports|gross domestic product|balance of payments|budget|unemployment|jobs|harvest)
        (?:order|decree|law|ordinance|regulation|act|circular) no
        (?:treaty|convention|agreement|accord|protocol|covenant|framework) (?:of|on|between|for|and)
        history
      `,
    },
    {
      weight: 1,
      phrases: lines`
        principles? of
        international law
        Charter of the United Nations
      `,
    },
  ],
  accusation: [
    {
      weight: 4,
      bland: true,
      phrases: lines`
        (?:has|have|had) (?:\w+ )?(?:rejected|ignored|defied|refused|failed|declined|abandoned|disregarded|violated|breached|denied|persisted|distorted|misrepresented|misled|neglected|repudiated|flouted|concealed|abused|occupied|annexed|invaded|obstructed|evaded)
      `,
    },
    {
      weight: 6,
      phrases: lines`
        (?:has|have|had) (?:\w+ )?(?:been|become|fallen) (?:the |an? )?(?:\w+ )?(?:victims?|prey) (?:of|to)
      `,
    },
    {
      weight: 4.5,
      within: 60,
      phrases: lines`
        death toll
        toll (?:since|now|so far|thus far|to date|has|had|stands)
      `,
    },
    {
      weight: 4.5,
      within: 60,
      bland: true,
      phrases: lines`
        in (?:all|total|sum)
        altogether
        so far
        total (?:number|of)
        over the (?:past|last) (?:\w+ ){0,2}(?:weeks|months|years|days)
        (?:first|second|third|fourth|fifth|latest|last|only) such (?:\w+ )?(?:incidents?|attacks?|strikes?|violations?|provocations?|occasion|cases?|acts?)
        not (?:the|for the) first (?:such )?(?:incident|attack|time|strike|violation|provocation|occasion|case)
        isolated (?:incidents?|acts?|cases?)
        stands? alone
        total (?:had|has|now|reached|stands|comes)
        (?:bring|brings|bringing|brought) (?:\w+ ){0,4}(?:number|total|toll)
        number of (?:dead|victims|casualties|violations|such|those|these|attacks|incidents|sorties)
        such (?:\w+ ){0,2}(?:conduct|behaviour|policy|policies|practices|behavior)
        part of (?:an?|the|its|their) (?:\w+ ){0,2}(?:series|campaign|policy|plan|pattern|strategy|scheme|effort)
      `,
    },
    {
      weight: 3.5,
      phrases: lines`
        (?:supports?|supporting|supported) (?:and \w+ )?(?:the |these |those |such |for )?(?:\w+ ){0,2}(?:terror\w*|rebels?|militias?|groups?|separatis\w+|mercenar\w+|remnants|armed|aggress\w+|insurg\w+|gangs?|bands?|bandits?)
        sponsor(?:s|ed|ing|ship)?
        harbou?r(?:s|ing|ed)
        violat(?:e|es|ing) (?:the|our|its|their) (?:\w+ )?(?:frontiers?|borders?|air ?space|waters)
        shelter(?:s|ing|ed) (?:\w+ )?terror\w*
        train(?:s|ing|ed) (?:and \w+ )?(?:\w+ )?(?:terror\w*|mercenar\w+|rebels|bands|groups|fighters|hundreds|thousands)
        arm(?:s|ing|ed) and
        smuggl(?:e|es|ing|ed)
        supply(?:ing)? (?:of )?(?:\w+ )?(?:weapons|arms)
        weapons (?:that|supplied|provided|from)
        under the (?:pretext|guise|cover|cloak)
        pretext
        (?:is|are|was|were) (?:no|not an?|hardly an?|by no means an?|neither an?) (?:accident|coincidence|mistake|error|chance)
        supp(?:ly|lies|lied|lying) (?:\w+ ){0,8}(?:weapons|arms|rockets|missiles|ammunition|tanks|explosives)
        designs? (?:on|against)
        refus(?:es|al|ed|ing) (?:to|of)
        imped(?:e|es|ing)
        hinder(?:s|ing|ed)?
        undermin(?:e|es|ing)
        sabotag(?:e|es|ing)
        double standards?
        hypocri(?:sy|tical)
        true (?:nature|face|intentions?|aims?|colours)
        gives the lie
        complicit
        complicity
        accomplices?
        collu(?:de|des|sion|ding)
        conspir(?:acy|ing|acies)
        turn(?:s|ed|ing)? a blind eye
        impunity
        thwart(?:s|ed|ing)?
        proxy
        proxies
        puppets?
        plunder(?:s|ed|ing|ers?)?
        expansionis(?:m|ts?|tic)
        imperialis(?:m|ts?|tic)
        colonialis(?:m|ts?)
        colonial (?:domination|rule|policy|regime|war|oppression)
        propaganda
        illegal (?:presence|occupation|settlements?|trade|exploitation)
        ethnic(?:ally)? cleans\w+
        destabili(?:se|ses|sed|sing|sation|ze|zes|zed|zing|zation)
        subversi(?:ve|on)
        interfer(?:e|es|ing|ence) in
        concentrat(?:ion|ions|ed|ing) (?:of )?(?:\w+ )?(?:troops|forces)
      `,
    },
    {
      weight: 3.5,
      bland: true,
      phrases: lines`
        continu(?:e|es|ed|ing)(?: to| its| their| with| unabated| his|:)
        leaves? (?:no|little) doubt (?:as to|that|about|of)
        continuation of
        continu(?:al|ous)(?:ly)?
        persist(?:s|ed|ing)? (?:in|with)
        pattern of
        policy of
        policies of
        financ(?:es|ing|ed) 
        without (?:\w+ )?(?:fear|regard|respect|scruples?|remorse)
        with the (?:aim|objective|purpose|intention|goal|sole) (?:of|aim|purpose|objective)
        in an (?:attempt|effort) to
        (?:aim|goal|objective|purpose|intention) (?:is|of(?! this letter| the present| my letter)|was|being) 
        seek(?:s|ing)? to
        intend(?:s|ed)? to
        intent(?:ions?)? (?:of|to)
        motivat(?:ed|es|ion)
        expos(?:e|es|ing)
        shows? (?:how|that|once|its|their|the)
        demonstrat(?:es|ing) (?:that|once|the|its|how)
        prov(?:es|ing) (?:that|once|beyond)
        confirm(?:s|ing) (?:that|once|the|its)
        reveal(?:s|ing) (?:that|the|its)
        testif(?:y|ies) to
        (?:has|have) (?:been (?:\w+ly )?\w+ing)
        (?:every|each|almost every) (?:day|week|month)
        on a daily basis
        increasing(?:ly)?
        intensif(?:y|ied|ies|ying|ication)
        in the (?:last|past) (?:\w+ )?(?:days|weeks|months|years|year|month|week|decades?)
        over the (?:last|past) (?:\w+ )?(?:days|weeks|months|years|year|month|week|decades?)
        for (?:\w+ ){0,3}(?:years|months|weeks|decades)
        year after year
        day after day
        to naught
        (?:is|are|was|were) (?:\w+ ){0,3}attempts? (?:to|by|at)
        (?:is|are) (?:again |now |still )?(?:attempting|trying|seeking) to
      `,
    },
    {
      weight: 2.5,
      phrases: lines`
        incessant(?:ly)?
        occupation of
        escalat(?:e|es|ed|ing|ion)
        responsible for
        provocat(?:ive|ions?)
        embargo
        blockade
        siege
        obstruct(?:s|ing|ed)?
      `,
    },
    {
      weight: 2.5,
      bland: true,
      phrases: lines`
        none of this (?:is|was|would)
        in (?:the )?(?:past|last|recent|previous|preceding|few|several|many|these|those|two|three|four|five|six) (?:\w+ )?(?:weeks|months|years|days)
        (?:does|do) not
        (?:almost|nearly) every (?:day|night|week|month|hour|case|instance|occasion|time)
        pattern is
        still
        systematic(?:ally)?
        continuing
        persistent(?:ly)?
        daily
        repeated(?:ly)?
        constant(?:ly)?
        worse
        more and more
        campaign
        series of
        aim(?:s|ed|ing) (?:at|to)
      `,
    },
    {
      weight: 1.5,
      phrases: lines`
        such (?:violations|attacks|raids|incidents|crimes|provocations|outrages|incursions)
        so-called
        regime
        aggressors?
        mercenar(?:y|ies)
        terrorists?
        militias?
        armed (?:groups?|bands?|gangs?)
        occupies
        occup(?:ied|iers?|ying|ation)(?! (?:forces|power|authorit\w+|palestin\w+|arab|syrian|territor\w+|east|west))
        aggression
        threat(?:s|en|ens|ening|ened)?
        massacres?
        atrocit(?:y|ies)
        victims
        hostile
        no regard
        deliberate(?:ly)?
        indiscriminate(?:ly)?
        fail(?:s|ed|ure) to
        ignor(?:e|es|ed|ing)
      `,
    },
    {
      weight: 1.5,
      bland: true,
      phrases: lines`
        regardless
        despite
        in spite of
      `,
    },
  ],
  incident: [
    {
      weight: 3,
      phrases: lines`
        (?:inform|notify|advise|apprise) (?:you|Your Excellency|the (?:Security )?Council) that,? (?:on|at|yesterday|today|last|during|late|early|shortly|this (?:morning|afternoon|evening))
      `,
    },
    {
      weight: 3.5,
      phrases: lines`
        (?:several|some|a few|two|three|four) (?:days|hours|weeks) (?:earlier|before|ago|later)
        (?:during|in|over) the (?:last|past) few (?:days|hours|weeks)
        last (?:week|month|night|weekend)
        this (?:week|month|weekend)
        earlier (?:today|this week|that day)
        (?:detonated|ambushed|stormed|abducted|kidnapped|rammed|hijacked|torpedoed)
        took (?:\w+ ){0,3}(?:hostages?|prisoners?|captives?)
        which (?:caused|claimed|cost|left|resulted in|led to) (?:the )?(?:deaths?|lives|life|loss|martyrdom|injur\w+|\w+ (?:dead|killed|wounded|injured))
        blew (?:up|himself|themselves|herself)
        opened fire
        opening fire
        led (?:him|her|them|it|\w+ \w+) away
        (?:carried|marched|driven|dragged|herded|taken|led) (?:off|away) 
        on that (?:day|night|date|morning|evening|occasion)
        (?:on|during|in|that) (?:the |that )?(?:same|following|next) (?:day|night|morning|evening)
        the (?:following|next) (?:day|night|morning|evening)
      `,
    },
    {
      weight: 2.5,
      phrases: lines`
        at (?:about |approximately |around |exactly )?\d{1,2}(?:[.:]?\d\d)? ?(?:hours|hrs|a\.m|p\.m|o'clock|local|h\b|GMT|UTC)
        at (?:about |approximately |around |exactly )?\d{4}(?: hours| hrs| local| GMT|,)
        between \d{4} (?:hours )?and
        at (?:dawn|dusk|midnight|noon|nightfall|daybreak|sunrise|sunset)
        (?:early hours|morning|evening|night|afternoon|eve) of
        late in the
        last night
        hours later
        returned fire
        killing(?! of)
        wounding(?! of)
        injuring
        leaving
        resulting in
        result(?:ed)? (?:not only )?in
        causing
        led to the (?:deaths?|destruction|martyrdom|loss)
        lost their lives
        it (?:has been|was|is) (?:confirmed|reported|established|announced) that
        out of (?:use|action)
        took place
        (?:was|were) (?:\w+ )?subjected to
        caused
        occurred
        blew up
        broke into
        shot (?:down|dead|at|and)
        set fire
        set \w+ on fire
        came under
        carried out (?:an?|another|yet|the|two|three|four|five|six|several|air|raids?|attacks?)
        (?:conducted|launched|mounted|staged|embarked|undertook) (?:\w+ ){0,4}(?:attacks?|strikes?|raids?|assaults?|bombardments?|incursions?)
        was (?:\w+ly )?(?:hit|shot|killed|wounded|injured|attacked|bombed|shelled|ambushed|abducted|kidnapped|arrested|destroyed|damaged|fired|intercepted|boarded|seized|struck|detained|murdered|assassinated|burned|sunk|beaten|torn|stopped|searched|robbed|raided|looted|drowned|swept)
        were (?:\w+ly )?(?:hit|shot|killed|wounded|injured|attacked|bombed|shelled|ambushed|abducted|kidnapped|arrested|destroyed|damaged|fired|intercepted|boarded|seized|struck|detained|murdered|assassinated|burned|sunk|beaten|martyred|evacuated|stopped|searched|robbed|raided|looted|drowned|swept)
      `,
    },
    {
      weight: 2,
      phrases: lines`
        recently
        (?:tried|attempted|managed) to
        took part
        participated
        headed
        (?:bombed|bombarded|shelled|attacked|struck|hit|strafed|raided|stormed|ambushed|assaulted|invaded|infiltrated)
        (?:killed|wounded|injured|murdered|assassinated|massacred|maimed|hurt|martyred|executed)
        (?:fired|launched|dropped|planted|detonated|exploded|landed|fell|crashed|rammed|collided)
        (?:crossed|penetrated|entered|intruded|overflew|flew|advanced|approached|circled|violated|returned|retreated|withdrew)
        (?:abducted|kidnapped|detained|arrested|seized|captured|boarded|hijacked|intercepted|searched|held|took)
        (?:destroyed|demolished|damaged|burned|burnt|razed|bulldozed|uprooted|looted|sank|wrecked|flattened|blew|swept|cut)
        (?:perpetrated|committed|targeted|expelled|evicted|deported|fled|died|evacuated|mined|sabotaged|opened|used|deployed|erected|threw|beat|harassed|forced|prevented|chased)
      `,
    },
  ],
};

/** Before an infinitive: what someone is said not to have done is not asked of anyone. */
export const NOT_DONE =
  /\b(?:fail(?:s|ed|ing|ure)?|refus(?:es?|ed|ing|al)|neglect(?:s|ed)?|inability|unwilling(?:ness)?) to $/i;

/** Before a demand that another text makes: `resolution 237 (1967), which calls upon …`. */
export const REPORTED =
  /\b(?:which|(?:resolutions?|decisions?|declarations?|treaty|convention|charter)(?: [\w/.]+)?(?: \([\w-]+\))?,?|(?:paragraph|article)s? \d+,?) (?:also |further |again )?$/i;

/** Before a verb: it is what others than the sender must do. `We should stress` is the sender's own. */
export const DUTY_OF_OTHERS = /(?<!\b(?:I|we) )\b(?:must|should|shall) (?:[a-z]+ly )?$/i;

/** Before what must or should be, where it is agreed, meant or laid down rather than asked. */
export const LEANS =
  /\b(?:agree|recogni[sz]e|accept|mean|presuppose|provide|decide|stipulate|impl(?:y|ie)|underst(?:and|ood)|share)(?:s|d)?\b(?: your| the| a)?(?: (?:concern|view|wish))?[^.;:]*$/i;

/** What a letter informs its reader of comes after these words: phrases like those of `CUES`. */
export const INFORMS = lines`
  (?:inform|notify|advise|apprise|alert|report to) (?:you|Your Excellency|the (?:Security )?Council) that
  it (?:has been|has now been|was|is) (?:now )?(?:confirmed|reported|established|announced|learnt|learned) that
`;

/** Before what the sender does not ask. */
export const NOT_ASKED = /\b(?:do|does|did|will|is|are) not (?:[\w-]+ ){0,5}$/i;

/** What stands before a date that tells of a document or a meeting, not of an event. */
export const CITED_DATE =
  /(?<=(?:\bdated|\b(?:letters?|notes?|notes? verbales?|communications?|messages?|telegrams?|cables?|statements?|resolutions?|agreements?|declarations?|releases?|meetings?|reports?|sessions?|treat(?:y|ies)|conventions?|accords?|memorand(?:um|a)|protocols?|complaints?|communiqu[ée]s?|orders?|decrees?|laws?|circulars?|regulations?|ordinances?|proclamations?|directives?|decisions?|judge?ments?|rulings?|address|speech|census|elections?|referendum)\b(?:(?: No\.)?[^.;,\n]{0,50} of|,)|\b(?:signed|adopted|concluded|issued|held|circulated|published) (?:in \w+ )?on|\bone of) (?:the )?)/iy;

/** Between two dates of which what stands before the first is said: `circulars of 8 and 29 March`. */
export const AND_DATE = /^(?:,|,? and|,? or)(?: of)? $/;

/** Before a date from which something lasts. */
export const SINCE =
  /(?<=\b(?:since|as (?:of|at)|up to|from the beginning of|beginning of|until|by) (?:early |late |the (?:beginning|end|start) of )?)/iy;

/** Before a date up to which is counted: `By 5 May, 36 had died.` */
export const UP_TO = /(?:By|As (?:at|of)|Up to|Until) /y;

/**
 * What a sentence opens with. Groups: the sender; who is asked to act; what was said before, and
 * within it a pronoun.
 */
export const OPENING =
  /(?:(We|Our|The (?:Ministry|(?:Royal |Federal |Imperial )?Government|President of (?:the|our) Republic|Council of Ministers)(?! (?:of|for|in|at|forces|troops|soldiers))|My (?:Government|delegation|country|Mission|people|State)|The Permanent Mission|I|In (?:our|my) view)|((?:The )?(?:United Nations )?(?:Security )?Council|The (?:United Nations|Secretary-General|General Assembly|international community|Organization)|Member States|All States)|((It|They|He|She)|(?:One|Two|Three|Four|Five|Six|Seven|Eight|Nine|Ten|Some|Most|Many|None|Both|All|Half|Several|Others|Another|\d{1,4}) of (?:them|these|those|whom)|Its|Their|His|Her|Them|This|These|Those|Such|That|The (?:same|said|above|latter|attack|bombing|bombardment|shelling|raids?|incident|explosion|aircraft|vessel|strike|missiles?|victims?|dead|wounded|attackers?|perpetrators?|assailants?|number of)))\b/iy;

/** Adds up the events told before. */
export const SUM =
  /(?:In (?:all|total|sum)|Altogether|To date|So far|Overall|(?:This|That) brings|As a result of these)\b/y;

/** Goes on with the event just told, whatever its date. */
export const SAME_EVENT =
  /(?:On|At|In) (?:the|that) same (?:day|date|night|evening|morning|time|hour|place)\b/y;

/**
 * The first verb of a sentence, as far as it can be told by its form: of what is so (the group), or
 * of what happened. One right after `who` or `which` tells of a noun.
 */
export const TENSE =
  /\b(?:(now|is|are|has|have|will|can|cannot|must|should|may|does|do|continues?|remains?)|was|were|had|did|came|went|took|fell|struck|broke|hit|shot|fled|left|lost|sank|blew|burnt|cut|made|held|set|led|drove|threw|found|began|fought|gave|ran|rose|said|saw|sent|stood|told|tore|flew|met|stole|swept|caught|bore|bled|hid|dug|drew|fed|kept|knew|laid|lit|paid|rode|shook|slept|slew|sold|sought|spent|spoke|stuck|swam|wept|won|wrote|brought|bought|built|became|crept|leapt|(?!armed|unarmed|unmarked|united|estimated|called|occupied|displaced|alleged|attached|enclosed|annexed)[a-z]{2,}ed)\b(?!(?<!(?:was|were|had) \w+) by\b)(?<!\b(?:who|which|that) (?:(?:has|have|had|was|were|is|are|been|being) ){0,2}(?:[a-z]+ly )?\w+)/;

/** What is told of the subject before its verb: `The bridge, which was built in 1936, `. */
export const ASIDE = /[^,;:.\n]{3,80}, (?:which|who|whose|where) [^,;:.\n]{1,160}, /y;

/** What is to happen, or was planned: `is due to meet`, `is scheduled for`. */
export const IS_TO_BE =
  /(?:is|are|was|were) (?:now |still |also |therefore )?(?:to [a-z]|(?:due|scheduled|expected|planned|set|supposed|intended) (?:to|for|on)\b)/y;

/** A question that an agenda or a list names, without a verb: `The situation in the valley.` */
export const TOPIC =
  /(?:The |A |An )?(?:\p{L}[\p{L}’'-]* ){0,8}(?:questions?|situation|problems?|issues?|matters?|items?|status|elections?|appointment|reviews?|consideration|implementation|cooperation|relations|development|application|admission|reports?|settlement|maintenance|strengthening|rights|agenda|programme)\b/iuy;

/** What may stand before the subject of a sentence: `In this regard, `, `By submitting its candidature, `. */
export const INTRODUCTION =
  /(?:(?:(?:Accordingly|Therefore|Moreover|Furthermore|However|Finally|Consequently|Thus|Nevertheless|Likewise|Similarly|Indeed|Again|Clearly|Once again|For its part)|(?:(?:As is|As) well[- ]known|In|At|By|With|On|For|As|Under|Through|During|Following|Since|Despite|After|Before|From|Given|Having|Considering|While|When|Although|Until|Throughout|Upon|Pursuant to|According to) [^,;:.\n]{1,120}), ){1,2}/iy;

/** The name that a sentence opens with, or that of which it names the Government. Words that open sentences are no names. */
export const SUBJECT =
  /(?:The |the )?(?:(?:Government|State|people|delegation) of (?:the )?)?(?!(?:A|An|On|In|At|As|By|To|For|From|Of|With|And|But|Yet|Nor|Not|No|None|After|Before|Since|During|While|When|Where|If|Should|There|Here|Today|Yesterday|Last|Late|Both|Some|Many|Most|All|Over|More|Under|Until|Between|Another|Each|Every|One|Two|Three|Four|Five|Although|Despite|According|Through|Throughout|Only|Even)\b)((?:\p{Lu}[\p{L}’'-]+|Côte d’Ivoire)(?: (?:of |and |the )*\p{Lu}[\p{L}’'-]+){0,6})/uy;

/** Whoever speaks for a State, after its people's name: `the Syldavian Government`. */
export const SPEAKS_FOR_STATE =
  /^\S+ (?:Government|Authorities|Delegation|Mission|State|Republic)\b/;

/** Begins an item that goes on with the words before a list: `calls upon the Council: To act …`. */
export const INFINITIVE = /[Tt]o [a-z]/y;

/** The end of a block whose list goes on in the next. */
export const LIST_GOES_ON = /(?:[;,]|[;,] (?:and|or))$/;

/** Begins an item of a list, unless it was a bullet. */
export const LIST_ITEM = /(?:\(?(?:\d{1,3}|[a-z]|[ivx]{1,5}|[A-Z])[.)]|[–—•·-]|\p{L})\s?/uy;
