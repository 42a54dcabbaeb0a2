//! Which mentions of actors count, in what role, and for how much.

use super::view::{Cues, View};
use super::{names, onlookers, own, persons};
use crate::lexicon::sense::{ActorId, ActorKind, Cue, DAMMA_FIRST, Mask, Meaning, SHADDA};
use crate::scan::{Clitics, Mention};
use crate::text::letters::Script;
use crate::text::words::Gap;
use crate::text::zones::Zone;

/// What sets aside a word that is somebody's name.
pub(super) const PERSON: &str = "person's name";

/// What an actor does where it is mentioned.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Role {
    /// Somebody who holds an office of it: وزير الخارجية الكويتي.
    Office,
    /// The other side's holder of the same office: نظيره السوري.
    Counterpart,
    /// Its ambassador or embassy.
    Envoy,
    /// A person who speaks for it, by name.
    Person,
    /// The state itself.
    State,
    /// Where something takes place.
    Venue,
    /// Where somebody goes.
    Destination,
    /// What others talk about: الأزمة السورية, the situation in Syria.
    Subject,
    /// Its people, companies, goods.
    Public,
    /// An adjective without any of these.
    Attribute,
    /// An office of the own state that is left unnamed.
    Own,
}

impl Role {
    pub(crate) fn is_official(self) -> bool {
        matches!(self, Role::Office | Role::Counterpart | Role::Envoy | Role::Person | Role::Own)
    }

    /// Whether the actor is there as the place, the people or the subject of what is told.
    pub(super) fn is_passive(self) -> bool {
        matches!(self, Role::Public | Role::Subject | Role::Venue)
    }

    /// Whether it is there as more than that, and as more than a mere adjective.
    pub(super) fn acts(self) -> bool {
        !self.is_passive() && self != Role::Attribute
    }

    pub(super) fn weight(self) -> f32 {
        match self {
            Role::Office | Role::Counterpart | Role::Envoy => 1.3,
            Role::State | Role::Destination => 1.0,
            Role::Person => 0.8,
            Role::Own => 0.6,
            Role::Attribute => 0.7,
            Role::Venue => 0.5,
            Role::Subject | Role::Public => 0.4,
        }
    }

    pub(super) fn why(self, kind: ActorKind) -> &'static str {
        match (self, kind) {
            (Role::Office, _) => "office",
            (Role::Counterpart, _) => "counterpart",
            (Role::Envoy, _) => "envoy",
            (Role::Own, _) => "office of the own country",
            (Role::Destination, _) => "destination",
            (Role::Venue, _) => "place",
            (Role::Subject, _) => "what is talked about",
            (Role::Public, _) => "people or goods",
            (_, ActorKind::Nisba | ActorKind::Adjective) => "adjective",
            (_, ActorKind::Plural | ActorKind::People) => "people",
            (_, ActorKind::Capital) => "capital",
            (_, ActorKind::City) => "city",
            (_, ActorKind::Metonym) => "seat of government",
            (_, ActorKind::Body) => "national body",
            (_, ActorKind::Person) => "person",
            (_, ActorKind::Name) => "name",
        }
    }
}

/// One place where an actor is named.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Seen {
    pub(crate) first: usize,
    pub(crate) end: usize,
    pub(crate) actor: ActorId,
    pub(crate) kind: ActorKind,
    pub(crate) role: Role,
    pub(crate) clitics: Clitics,
    pub(crate) zone: Zone,
    pub(crate) sentence: u32,
    /// How much it says for its actor; 0 if it was set aside.
    pub(crate) weight: f32,
    /// In what way it counted, or what set it aside.
    pub(crate) why: &'static str,
}

impl Seen {
    pub(crate) fn counts(&self) -> bool {
        self.weight > 0.0
    }

    pub(super) fn set_aside_as_name(&mut self) {
        self.weight = 0.0;
        self.why = PERSON;
    }
}

/// The mentions of a sentence that count. `seen` is in order of the words.
pub(super) fn counting_in(seen: &[Seen], sentence: u32) -> impl Iterator<Item = &Seen> {
    let from = seen.partition_point(|s| s.sentence < sentence);
    seen[from..].iter().take_while(move |s| s.sentence == sentence).filter(|s| s.counts())
}

/// All mentions of actors, in order, those set aside too.
pub(crate) fn seen(view: &View<'_>) -> Vec<Seen> {
    let supported = supported(view);
    let mut seen: Vec<Seen> = Vec::with_capacity(view.actors.len());
    for &mention in &view.actors {
        let Meaning::Actor(actor, kind) = mention.sense.meaning() else { continue };
        let zone = view.zone(mention.first);
        let role = role(view, mention, kind);
        let aside = set_aside(view, mention, actor, kind, zone, &supported);
        seen.push(Seen {
            first: mention.first,
            end: mention.end(),
            actor,
            kind,
            role,
            clitics: mention.clitics,
            zone,
            sentence: view.sentence(mention.first),
            weight: if aside.is_some() { 0.0 } else { role.weight() * kind_weight(kind) * zone_weight(zone) },
            why: aside.unwrap_or_else(|| role.why(kind)),
        });
    }
    names::namesakes(view, &mut seen);
    let persons = persons::introduced(view, &seen);
    let named = |at: usize| persons.binary_search_by_key(&at, |person| person.first).is_ok();
    for surname in seen.iter_mut().filter(|s| s.kind == ActorKind::Nisba && named(s.first)) {
        surname.set_aside_as_name();
    }
    seen.extend(persons);
    if let Some(country) = view.own {
        seen.extend(own::offices(view, country, &seen));
        seen.sort_by_key(|s| s.first);
        seen.extend(own::hosts(country, &seen));
    }
    seen.sort_by_key(|s| s.first);
    onlookers::lower(view, &mut seen);
    seen
}

fn kind_weight(kind: ActorKind) -> f32 {
    match kind {
        ActorKind::City => 0.35,
        ActorKind::Capital => 0.8,
        ActorKind::Person | ActorKind::Body => 0.8,
        _ => 1.0,
    }
}

pub(crate) fn zone_weight(zone: Zone) -> f32 {
    match zone {
        Zone::Title => 4.0,
        Zone::Lede => 2.0,
        Zone::Body => 1.0,
        Zone::Section => 0.4,
        Zone::Dateline | Zone::Furniture => 0.0,
    }
}

/// For each actor, whether a form without doubt names it somewhere in the article.
fn supported(view: &View<'_>) -> Vec<bool> {
    let mut supported = vec![false; view.lexicon.actors()];
    if let Some(home) = view.home {
        supported[usize::from(home.0)] = true;
    }
    // The first doubtful form of each actor that has one.
    let mut doubtful: Vec<(ActorId, &Mention)> = Vec::new();
    for &mention in view.actors.iter().filter(|mention| mention.hidden.is_none()) {
        let Meaning::Actor(actor, kind) = mention.sense.meaning() else { continue };
        let supported = &mut supported[usize::from(actor.0)];
        let read = view.zone(mention.first) != Zone::Furniture;
        if *supported {
            continue;
        }
        if !mention.sense.is_doubtful() {
            *supported = read;
            continue;
        }
        // Two different doubtful words for one actor support each other: "Jordan" and "King Abdullah".
        match doubtful.iter().find(|(other, _)| *other == actor) {
            Some((_, form)) if read => *supported = !same_words(view, form, mention),
            None if read => doubtful.push((actor, mention)),
            _ => {}
        }
        // And a doubtful name whose minister or ambassador is spoken of is no first name and no bird: "Jordan's minister".
        *supported |= matches!(kind, ActorKind::Name | ActorKind::Adjective | ActorKind::Nisba)
            && matches!(role(view, mention, kind), Role::Office | Role::Envoy)
            && !view.near(mention.words()).any(|other| is_rival(mention, other, actor));
    }
    supported
}

fn same_words(view: &View<'_>, one: &Mention, other: &Mention) -> bool {
    one.words().map(|at| view.words.key(at)).eq(other.words().map(|at| view.words.key(at)))
}

/// Why a mention does not count, if it does not.
fn set_aside(
    view: &View<'_>,
    mention: &Mention,
    actor: ActorId,
    kind: ActorKind,
    zone: Zone,
    supported: &[bool],
) -> Option<&'static str> {
    let hidden = mention.hidden.map(|mask| match mask {
        Mask::Outlet | Mask::OutletTitle | Mask::OutletCue => "outlet name",
        Mask::Place => "place name",
        Mask::Group => "group name",
        Mask::Person => PERSON,
        Mask::Idiom => "idiom",
    });
    if hidden.is_some() {
        return hidden;
    }
    match zone {
        Zone::Furniture => return Some("page furniture"),
        Zone::Dateline => return Some("dateline"),
        _ => {}
    }
    if is_attribution(view, mention, kind) {
        return Some("outlet of the country");
    }
    if names::is_surname(view, mention, kind) || names::is_first_name(view, mention, kind) {
        return Some(PERSON);
    }
    if is_bureau(view, mention, actor) {
        return Some("bureau of a country");
    }
    match marks(view, mention) {
        Some(true) => return None,
        Some(false) => return Some("vowel marks of another name"),
        None => {}
    }
    if kind.is_place() && view.words.get(mention.end() - 1).is_some_and(|word| word.tanwin) && !view.words.is_vowelled()
    {
        return Some("vowel marks of another word");
    }
    if mention.sense.is_doubtful() && !supported[usize::from(actor.0)] {
        return Some("ambiguous word without support");
    }
    // Of two readings of one word, a doubtful one gives way to one that is not.
    let rival = |other: &Mention| is_rival(mention, other, actor) && !other.sense.is_doubtful();
    let gives_way = mention.sense.is_doubtful() && view.near(mention.words()).any(rival);
    gives_way.then_some("another country's name here")
}

/// Whether an organisation whose bureaux are called by its name is one of them here: الإنتربول المصري, إنتربول بغداد.
fn is_bureau(view: &View<'_>, mention: &Mention, actor: ActorId) -> bool {
    view.begins(mention.first, Cue::Office)
        && view.lexicon.is_organisation(actor)
        && view.near(mention.end()..mention.end() + 1).any(|other| {
            other.first == mention.end()
                && other.clitics == Clitics::default()
                && !view.gap(other.first, Gap::COMMA.or(Gap::STOP).or(Gap::COLON))
                && matches!(other.sense.meaning(), Meaning::Actor(country, kind) if country != actor && kind != ActorKind::Person)
        })
}

/// Whether another mention reads the same words as another actor.
fn is_rival(mention: &Mention, other: &Mention, actor: ActorId) -> bool {
    other.words() == mention.words()
        && other.hidden.is_none()
        && matches!(other.sense.meaning(), Meaning::Actor(rival, _) if rival != actor)
}

/// Whether the vowel marks of an ambiguous word speak for this reading or against it: عُمان is Oman, عمّان is Amman.
/// Text that is vowelled throughout says nothing.
fn marks(view: &View<'_>, mention: &Mention) -> Option<bool> {
    let word = view.words.get(mention.first)?;
    let row = mention.sense.letters();
    if word.script != Script::Arabic || row == 0 || view.words.is_vowelled() {
        return None;
    }
    match (word.damma_first, word.shadda) {
        (true, false) => Some(row & DAMMA_FIRST != 0),
        (false, true) => Some(row & SHADDA != 0),
        _ => None,
    }
}

/// Whether the country only tells whose newspaper or channel it is: صحيفة كويتية, Turkish state media.
fn is_attribution(view: &View<'_>, mention: &Mention, kind: ActorKind) -> bool {
    if !matches!(kind, ActorKind::Nisba | ActorKind::Adjective | ActorKind::Name | ActorKind::City | ActorKind::Capital)
    {
        return false;
    }
    if view.is_latin(mention.first) {
        let sentence = view.sentence(mention.first);
        (mention.end()..mention.end() + 2).any(|at| view.begins_outlet(at) && view.sentence(at) == sentence)
    } else {
        let bare = kind == ActorKind::Nisba && mention.clitics == Clitics::default();
        bare && mention.first > 0 && view.ends_outlet(mention.first - 1)
    }
}

fn role(view: &View<'_>, mention: &Mention, kind: ActorKind) -> Role {
    let latin = view.is_latin(mention.first);
    if kind == ActorKind::Person {
        let talked_about = !latin && view.cue_before(mention.first, 2, Cue::About);
        return if talked_about { Role::Subject } else { Role::Person };
    }
    let (first, end) = (mention.first, mention.end());
    let adjective = matches!(kind, ActorKind::Nisba | ActorKind::Adjective);
    if latin { english_role(view, first, end, kind, adjective) } else { arabic_role(view, mention, kind, adjective) }
}

/// Arabic: the head noun stands before, with at most three words between: وزير الخارجية والتعاون الكويتي.
fn arabic_role(view: &View<'_>, mention: &Mention, kind: ActorKind, adjective: bool) -> Role {
    /// What says at once which role it is, and what else parts the adjective from a noun further off.
    const HEADS: Cues = Cues::of(&[Cue::Envoy, Cue::Office, Cue::People, Cue::About, Cue::Visit]);
    let first = mention.first;
    let close = view.cues_before(first, 2);
    if close.has(Cue::Counterpart) {
        return Role::Counterpart;
    }
    let reach = if adjective { 4 } else { 3 };
    // Two share the noun before them: وزيرا داخلية مصر واليونان, الشرطتان المصرية واليونانية.
    let shares = mention.clitics.has(Clitics::AND);
    let other = if shares { view.before(first, 2).take_while(|at| view.is_actor(*at)).count() } else { 0 };
    let nearest = view.before(first - other, reach).find(|at| view.is_actor(*at) || view.ends_any(*at, HEADS));
    let nearest = nearest.map(|at| {
        let ending = view.ending(at);
        let roles = [
            (Cue::Envoy, Role::Envoy),
            (Cue::Office, Role::Office),
            (Cue::People, Role::Public),
            (Cue::About, Role::Subject),
        ];
        roles.into_iter().find(|(cue, _)| ending.has(*cue)).map_or(Role::Attribute, |(_, role)| role)
    });
    match nearest {
        Some(role @ (Role::Envoy | Role::Office | Role::Subject)) => return role,
        Some(Role::Public) if adjective => return Role::Public,
        _ => {}
    }
    if adjective {
        return Role::Attribute;
    }
    if matches!(kind, ActorKind::Plural | ActorKind::People) {
        return Role::Public;
    }
    let towards =
        mention.clitics.has(Clitics::LI) || view.cue_before(first, 1, Cue::To) || view.cue_before(first, 1, Cue::Visit);
    if towards && view.cue_before(first, 6, Cue::Visit) {
        return Role::Destination;
    }
    if mention.clitics.has(Clitics::BI) || close.has(Cue::In) {
        return Role::Venue;
    }
    // A national body, or a seat of government, stands for those who hold it.
    if matches!(kind, ActorKind::Body | ActorKind::Metonym) { Role::Office } else { Role::State }
}

/// English: the head noun follows an adjective or possessive, or stands before "of".
fn english_role(view: &View<'_>, first: usize, end: usize, kind: ActorKind, adjective: bool) -> Role {
    if view.cue_after(end, 2, Cue::Counterpart) {
        return Role::Counterpart;
    }
    let possessive = view.words.get(end - 1).is_some_and(|word| word.possessive);
    if adjective && is_diaspora(view, end) {
        return Role::Public;
    }
    if adjective && view.begins(end, Cue::Place) {
        return Role::Venue;
    }
    if adjective || possessive || matches!(kind, ActorKind::Name | ActorKind::Capital) {
        let reach = if adjective || possessive { 4 } else { 2 };
        // "A British-Israeli hostage" is of both, and "Thai and Malaysian officers" are of either.
        let and = usize::from(view.begins(end, Cue::And));
        let double = |at: usize| at == end + and && (and == 1 || view.gap(at, Gap::HYPHEN));
        let apart = |at: &usize| {
            !view.gap(*at, Gap::COMMA.or(Gap::STOP).or(Gap::COLON)) && (!view.is_actor(*at) || double(*at))
        };
        for at in view.after(end, reach + and).take_while(apart) {
            if view.begins(at, Cue::Envoy) {
                return Role::Envoy;
            }
            if view.begins(at, Cue::Office) {
                return Role::Office;
            }
            if view.begins(at, Cue::People) {
                return Role::Public;
            }
            if view.begins(at, Cue::Matter) && at == end && !possessive {
                return Role::Subject;
            }
        }
    }
    // Two share the noun before them: "the foreign ministers of Egypt and Greece".
    let shares = first > 0 && view.begins(first - 1, Cue::And);
    let in_row = |at: &usize| view.is_actor(*at) || view.begins(*at, Cue::And);
    let other = if shares { view.before(first, 4).take_while(in_row).count() } else { 0 };
    if !adjective
        && view.cue_before(first - other, 2, Cue::From)
        && let Some(role) = head_before(view, first - other)
    {
        return role;
    }
    // "Their counterparts in Dili".
    let counterpart = || view.before(first, 2).nth(1).is_some_and(|at| view.ends(at, Cue::Counterpart));
    if kind == ActorKind::Capital && view.cue_before(first, 1, Cue::In) && counterpart() {
        return Role::Counterpart;
    }
    if !adjective && view.cue_before(first, 3, Cue::About) {
        return Role::Subject;
    }
    match kind {
        ActorKind::Adjective => Role::Attribute,
        ActorKind::People | ActorKind::Plural => Role::Public,
        _ if view.cue_before(first, 8, Cue::Visit)
            && (view.cue_before(first, 2, Cue::To) || view.cue_before(first, 2, Cue::Visit)) =>
        {
            Role::Destination
        }
        _ if view.cue_before(first, 2, Cue::In) => Role::Venue,
        _ => Role::State,
    }
}

/// The head noun before "of" or "from", unless a verb of meeting parts the two: "the foreign minister of Oman", but
/// "the minister met students from Oman".
fn head_before(view: &View<'_>, first: usize) -> Option<Role> {
    const REACH: usize = 10;
    view.before(first, REACH).take_while(|at| !view.ends(*at, Cue::Meet)).find_map(|at| {
        let roles = [
            (Cue::Envoy, Role::Envoy),
            (Cue::Office, Role::Office),
            (Cue::People, Role::Public),
            (Cue::Counterpart, Role::Counterpart),
        ];
        roles.into_iter().find(|(cue, _)| view.ends(at, *cue)).map(|(_, role)| role)
    })
}

/// Whether "American" follows: an Iranian-American is no Iranian official.
fn is_diaspora(view: &View<'_>, end: usize) -> bool {
    matches!(view.words.key(end), b"american" | b"americans" | b"british" | b"australian" | b"canadian")
        && !view.gap(end, Gap::COMMA.or(Gap::STOP).or(Gap::SLASH))
        && view.words.get(end).is_some_and(|word| word.capital)
}
