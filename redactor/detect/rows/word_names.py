"""Names that are words (`Bill`, `will`, `Hope`), where what stands beside them is only done by people or to them."""

# ruff: noqa: E501 - a row of patterns reads best on one line

from __future__ import annotations

from redactor.detect.rows.row import Row

#: Forenames that are ordinary English words.
_NAMES = (
    "april|art|august|autumn|bill|bud|buddy|chance|chase|chip|christian|chuck|clay|cliff|daisy|dale|dawn|dean|dick|don|drew|earl|faith|fern|flora|frank|gene|glen|grace|grant|guy|hazel|heath|heather"
    "|holly|hope|iris|ivy|jack|jade|jasmine|jay|jean|jewel|joy|june|lance|laurel|lee|lily|mark|mason|max|may|melody|mercy|miles|misty|neil|nick|olive|opal|page|pat|patience|pearl|penny|pierce|poppy|prudence"
    "|ray|reed|rich|rob|robin|rose|rosemary|ruby|rusty|sandy|scarlet|skip|sky|stew|sue|summer|sunny|sunshine|terry|tiffany|tucker|victor|vince|viola|violet|wade|ward|will|willow|woody"
)
_DOES = r"(?:told|said|says|signed|called|phoned|rang|emailed|e-mailed|texted|wrote|replied|asked|thinks|thought|insists|promised|confirmed|approved|agreed|mentioned|complained|owns|lives|lost|forgot|reported|wants|wanted|knows|has to|got back|picked up|hung up|is (?:ooo|off|out|away|on leave|still)|from (?:it|accounts|sales|finance|support|hr))"
_DONE_TO = r"(?:spoke(?:n)? (?:to|with)|speak (?:to|with)|talked (?:to|with)|talk to|heard from|told|emailed|texted|phoned|paged|thanked|reminded|met|meet with|signed by|approved by|reported by|assigned to|escalated to|handed (?:over )?to|went to see|copied in|cc'd|who is|who's|whos|who was)"

ROWS: tuple[Row, ...] = (
    # behind an article or a preposition it is the thing; at a line's start, or behind a word that ends what was said before, the person
    Row("word_who_does", "PERSON", rf"(?:(?m:^)|[.!?;:,] |[-–—] |\b(?:as|because|that|when|so|but|urgent|yesterday|today) )(?P<v>(?i:{_NAMES})) (?i:{_DOES})\b", "context", 0.7, log=False),
    # `i spoke to will not grant`: one against the other
    Row("word_not_the_other", "PERSON", rf"(?i:\b(?:spoke|spoken|speaking|talked|meant?|it was|it's|is|was) (?:to |with )?(?P<v>{_NAMES}),? (?:and )?not (?P<v2>{_NAMES}))(?:[.,;!?)]|\r?$)", "context", 0.7, log=False),
    Row("word_done_to", "PERSON", rf"(?i:\b{_DONE_TO}) (?P<v>(?i:{_NAMES}))(?:[.,;!?)]|\r?$| (?i:and|or|not|about|yesterday|today|this|on|at|in|from|who|but|again|twice|already|earlier)\b)", "context", 0.7, log=False),
)
