using System.Collections.Immutable;
using ScoArchive.Core.Vocabulary.Matching;

namespace ScoArchive.Core.Vocabulary;

/// <summary>Finds the states that a text names by name, adjective or place, and leaves alone what only looks so.</summary>
public sealed class StateFinder
{
    private readonly PhraseTrie<StateForm> _forms = new(token => token.NameKey);
    private readonly PhraseTrie<bool> _placeOpenings = new(token => token.Word);
    private readonly PhraseTrie<bool> _placeNouns = new(token => token.Word);
    private readonly PhraseTrie<bool> _regions = new(token => token.Word);
    private readonly AdjectiveUse _adjectives;
    private readonly HashSet<string> _companions;
    private readonly HashSet<string> _personNames;
    private readonly HashSet<string> _personTitles;

    /// <summary>Prepares the names of a vocabulary.</summary>
    public StateFinder(StateVocabulary vocabulary)
    {
        _adjectives = new AdjectiveUse(vocabulary);
        _personNames = [.. vocabulary.PersonNames];
        _personTitles = [.. vocabulary.PersonTitles.Select(title => WordForm.Normalize(title))];
        _companions = [.. vocabulary.NameCompanions.Select(word => WordForm.Normalize(word))];
        foreach (string exception in vocabulary.Exceptions)
        {
            _forms.Add(exception, StateForm.Exception);
        }

        foreach (string opening in vocabulary.PlaceOpenings)
        {
            _placeOpenings.Add(opening, true);
        }

        foreach (string noun in vocabulary.PlaceNouns)
        {
            _placeNouns.Add(noun, true);
        }

        foreach (string region in vocabulary.HomonymRegions)
        {
            _regions.Add(region, true);
        }

        foreach (State state in vocabulary.States)
        {
            AddForms(state, MentionVia.Name, state.Names);
            AddForms(state, MentionVia.Adjective, WithPlurals(state));
            AddForms(state, MentionVia.Place, state.Places);
        }
    }

    /// <summary>The states named, in text order.</summary>
    public ImmutableArray<StateMention> Find(string text, ImmutableArray<Token> tokens)
    {
        var surroundings = new Surroundings(
            [.. _placeOpenings.Find(tokens, _ => true).Select(match => match.After)],
            [.. _placeNouns.Find(tokens, _ => true).Select(match => match.First)],
            [.. _regions.Find(tokens, _ => true).Select(match => match.First)],
            _adjectives.Find(tokens));
        return
        [
            .. _forms.Find(tokens, match => Accepts(match, text, tokens, surroundings))
                .Where(match => match.Value.Iso.Length > 0)
                .Select(match => MentionOf(match, text, tokens)),
        ];
    }

    private void AddForms(State state, MentionVia via, IEnumerable<LocalForms> forms)
    {
        foreach (string form in forms.SelectMany(local => local.Forms))
        {
            bool ambiguous = _personNames.Contains(form)
                || (state.IsAmbiguous && via == MentionVia.Name && !form.Contains(' ', StringComparison.Ordinal));
            _forms.Add(form, new StateForm(state.Iso, via, char.IsUpper(form[0]), IsAbbreviation(form), ambiguous));
        }
    }

    // "Uzbeks"; but "Laos" is a name, not more than one "Lao".
    private static IEnumerable<LocalForms> WithPlurals(State state)
    {
        HashSet<string> names = [.. state.Names.SelectMany(local => local.Forms)];
        return state.Adjectives.Select(local => local.Language == "en"
            ? local with { Forms = [.. local.Forms, .. local.Forms.Where(TakesPlural).Select(form => form + "s").Except(names)] }
            : local);
    }

    private static bool TakesPlural(string form) =>
        form[^1] is not ('s' or 'h' or 'e') || form.EndsWith("ite", StringComparison.Ordinal);

    private bool Accepts(PhraseMatch<StateForm> match, string text, ImmutableArray<Token> tokens, Surroundings around)
    {
        StateForm form = match.Value;
        if (form.Iso.Length == 0)
        {
            return true;
        }

        if ((form.NeedsCapital && !tokens[match.First].IsCapitalised) || (form.NeedsCapitals && !IsAbbreviation(WordsOf(match, text, tokens))))
        {
            return false;
        }

        return form.Via switch
        {
            MentionVia.Adjective => !around.OtherAdjectives.Contains(match.First),
            MentionVia.Place when around.AfterOpenings.Contains(match.First) || NamesText(match, tokens, around) => false,
            _ when around.Regions.Contains(match.After) && tokens[match.After].Gap == TokenGap.Break => false,
            _ => !IsTitled(match, tokens) && (!form.IsAmbiguous || StandsAlone(match, tokens)),
        };
    }

    // "Mr. Jordan".
    private bool IsTitled(PhraseMatch<StateForm> match, ImmutableArray<Token> tokens) =>
        match.First > 0 && tokens[match.First].Gap == TokenGap.None && _personTitles.Contains(tokens[match.First - 1].Word);

    // "Istanbul Process", "Astana format", "Xiamen-2019": a text, a format or an exercise, not the place.
    private static bool NamesText(PhraseMatch<StateForm> match, ImmutableArray<Token> tokens, Surroundings around)
    {
        if (match.After >= tokens.Length || tokens[match.After - 1].IsPossessive)
        {
            return false;
        }

        Token next = tokens[match.After];
        return (next.Gap is TokenGap.None or TokenGap.Hyphen && around.PlaceNouns.Contains(match.After))
            || (next.Gap == TokenGap.Hyphen && char.IsDigit(next.Word[0]));
    }

    // "Michael Jordan", "Jordan River", "Chad Smith": a capitalised neighbour makes an ambiguous name part of another name.
    private bool StandsAlone(PhraseMatch<StateForm> match, ImmutableArray<Token> tokens)
    {
        bool before = match.First > 0 && tokens[match.First].Gap == TokenGap.None && IsStranger(tokens[match.First - 1], match.First - 1, tokens);
        bool after = match.After < tokens.Length && !tokens[match.After - 1].IsPossessive
            && tokens[match.After].Gap == TokenGap.None && IsStranger(tokens[match.After], -1, tokens);
        return !before && !after;
    }

    private bool IsStranger(Token neighbour, int index, ImmutableArray<Token> tokens)
    {
        bool opensSentence = index == 0 || (index > 0 && tokens[index].Gap == TokenGap.Sentence);
        return neighbour.IsCapitalised && !_companions.Contains(neighbour.Word)
            && !(opensSentence && neighbour.Word.Length <= 4);
    }

    /// <summary>Words of a text beside which a form may name something else.</summary>
    private sealed record Surroundings(
        HashSet<int> AfterOpenings, HashSet<int> PlaceNouns, HashSet<int> Regions, HashSet<int> OtherAdjectives);

    private static StateMention MentionOf(PhraseMatch<StateForm> match, string text, ImmutableArray<Token> tokens)
    {
        return new StateMention(match.Value.Iso, match.Value.Via, tokens[match.First].Start, WordsOf(match, text, tokens));
    }

    private static string WordsOf(PhraseMatch<StateForm> match, string text, ImmutableArray<Token> tokens) =>
        text[tokens[match.First].Start..tokens[match.After - 1].End];

    private static bool IsAbbreviation(string words) =>
        words.Length > 1 && words.All(letter => char.IsUpper(letter) || letter == '.');
}
