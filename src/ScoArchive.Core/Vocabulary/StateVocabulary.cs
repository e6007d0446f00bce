using System.Collections.Immutable;
using ScoArchive.Core.Dates;

namespace ScoArchive.Core.Vocabulary;

/// <summary>The states that texts may name, and how to tell their names from others that look the same.</summary>
/// <param name="AsOf">The day for which statuses are stated, if any is.</param>
/// <param name="Source">What the statuses are known from; empty where there are none.</param>
/// <param name="States">The states, by code.</param>
/// <param name="Exceptions">Phrases that hold a state's name or place but name something else.</param>
/// <param name="PlaceNouns">Nouns that make a place before them the name of a text or a format, such as <c>declaration</c>.</param>
/// <param name="AdjectiveNouns">Nouns that make an adjective before them the name of a language or of a thing, such as <c>alphabet</c>.</param>
/// <param name="Languages">Names of languages that stand beside a state's adjective in a list of languages.</param>
/// <param name="PersonNames">Names of states and places that are also names of persons.</param>
/// <param name="PersonTitles">Titles that make the name after them a person's.</param>
/// <param name="PlaceOpenings">Openings that make a place after them the name of a text, such as <c>Treaty of</c>.</param>
/// <param name="HomonymRegions">Regions whose towns bear names of states and cities: <c>Paris, Texas</c>.</param>
/// <param name="NameCompanions">Capitalised words that may stand beside an ambiguous name of a state, such as <c>President</c>.</param>
/// <param name="EventNouns">Nouns for what is held at a place, such as <c>forum</c>.</param>
/// <param name="StateBodies">Words after an adjective that let it stand for the state, such as <c>government</c>.</param>
/// <param name="RoleCues">Phrases that show that a state near them initiates or hosts something.</param>
public sealed record StateVocabulary(
    EdtfDate? AsOf,
    string Source,
    ImmutableArray<State> States,
    ImmutableArray<string> Exceptions,
    ImmutableArray<string> PlaceNouns,
    ImmutableArray<string> AdjectiveNouns,
    ImmutableArray<string> Languages,
    ImmutableArray<string> PersonNames,
    ImmutableArray<string> PersonTitles,
    ImmutableArray<string> PlaceOpenings,
    ImmutableArray<HomonymRegion> HomonymRegions,
    ImmutableArray<string> NameCompanions,
    ImmutableArray<string> EventNouns,
    ImmutableArray<string> StateBodies,
    ImmutableArray<RoleCue> RoleCues)
{
    /// <summary>The statuses that states can have, in the order in which readers meet them.</summary>
    public ImmutableArray<StatusKind> Statuses { get; init; } = [];

    /// <summary>What a status is called, such as <c>Status in the Council</c>; <see langword="null"/> for the interface's own word.</summary>
    public LocalText? StatusName { get; init; }

    /// <summary>BCP 47 tag of the language that names are in where the file names no other.</summary>
    public string Language { get; init; } = "en";

    /// <summary>Signs that stand for states in Chinese where several stand together.</summary>
    public ImmutableArray<ShortName> ShortNames { get; init; } = [];

    /// <summary>Words that such signs stand before, such as <c>关系</c>.</summary>
    public ImmutableArray<string> ShortNameNouns { get; init; } = [];

    /// <summary>Signs that stand beside them for a part of the world, such as <c>非</c> in <c>中非</c>.</summary>
    public ImmutableArray<string> ShortNameGroups { get; init; } = [];

    /// <summary>Signs that open such a name whatever stands behind it, such as <c>中</c>.</summary>
    public ImmutableArray<string> ShortNameOpenings { get; init; } = [];

    /// <summary>Everyday words with such a sign in them, such as <c>法律</c>.</summary>
    public ImmutableArray<string> ShortNameWords { get; init; } = [];

    /// <summary>Places where bodies have their seats, so that a meeting of theirs there makes no host of the state.</summary>
    public ImmutableArray<string> Seats { get; init; } = [];

    /// <summary>The bodies that have their seats there.</summary>
    public ImmutableArray<string> SeatBodies { get; init; } = [];

    /// <summary>Phrases that hold one of the role cues and show no role: <c>примет участие</c>.</summary>
    public ImmutableArray<string> RoleExceptions { get; init; } = [];

    /// <summary>Words that may stand between a state and what it does, such as <c>also</c>.</summary>
    public ImmutableArray<string> RoleFillers { get; init; } = [];

    /// <summary>Chinese signs that are no part of a person's name between an office and what its holder does.</summary>
    public ImmutableArray<string> NoNameSigns { get; init; } = [];

    /// <summary>Words for coming together, which make the nearest place one where something is held.</summary>
    public ImmutableArray<string> GatheringWords { get; init; } = [];

    /// <summary>Words for arriving, which do so where the sentence names an event.</summary>
    public ImmutableArray<string> ArrivalWords { get; init; } = [];

    /// <summary>Nouns before "in" and a place that is spoken of, not met at, such as <c>situation</c>.</summary>
    public ImmutableArray<string> PlaceSubjects { get; init; } = [];

    /// <summary>Phrases that hold an event noun and name no event, such as <c>государств-участников</c>.</summary>
    public ImmutableArray<string> EventExceptions { get; init; } = [];

    /// <summary>The state with a code; <see langword="null"/> when the vocabulary does not hold it.</summary>
    public State? Find(string iso) => States.FirstOrDefault(state => state.Iso == iso);
}
