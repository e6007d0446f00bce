using System.Collections.Immutable;
using ScoArchive.Core.Conversion.Clues;
using ScoArchive.Core.Conversion.Datelines;
using ScoArchive.Core.Conversion.Words;

namespace ScoArchive.Core.Conversion.Drafts;

/// <summary>Tells how far a title goes: which of the lines below its first one are still the title.</summary>
internal static class TitleExtent
{
    private const int Longest = 400;
    private const int LongestWideLine = 60;
    private const int LongestCarried = 160;
    private const int MostCarried = 12;
    private const int ShortestFilled = 30;
    private const int LongestNext = 250;
    private const int LongestSubject = 500;
    private const int LongestYears = 24;
    private const int LongestEdition = 14;
    private const int OpeningWords = 4;
    private const int FewestOfSubject = 3;
    private const int LongestEnding = 5;
    private const int MostOfState = 4;
    private static readonly char[] FiguresAndBlank = [.. "0123456789 "];
    private static readonly (string Genitive, string Name)[] GenitiveEndings = [("ии", "ия"), ("ы", "а"), ("и", "а"), ("а", ""), ("а", "о"), ("я", "е")];

    private static readonly ImmutableArray<(string Why, Func<TitleEnd, bool> Holds)> Rules =
    [
        ("the sentence runs on", at => IsSentenceRunningOn(at.Title, at.Next)),
        ("it hangs on the kind above it", at => IsTied(at.Title, at.Next)),
        ("it is the subject below the body whose act it is", at => IsSubjectBelowHolder(at.Title, at.Next, at.Following)),
        ("it names the speaker", at => NamesSpeaker(at.Title, at.Next, at.Following)),
        ("it gives the office of the speaker", at => NamesOfficeOfSpeaker(at.Title, at.Next)),
        ("it names the occasion of a speech", at => NamesOccasion(at.Title, at.Next)),
        ("it says whose act the kind is", at => OpensWithHolder(at.Title, at.Next)),
        ("it says below a blank line whose act the kind is", at => NamesHolderApart(at.Title, at.Next, at.Following)),
        ("it says that the paper corrects another or adds to it", at => at.Next.Gap <= 1 && Phrases.Default.Holds("supplement-words", at.Next.Text.TrimEnd(FiguresAndBlank))),
        ("it is a subtitle", at => IsSubtitle(at.Title, at.Next)),
        ("it goes on in capitals", at => at.AreUpper && (at.NamesKind || HangsOn(at.Next.Text)) && NamedSection.StyleOf(at.Next.Text).Length == 0 && !OpensParties(at)),
        ("it goes on in capitals below a filled line", at => at.AreUpper && IsFilled(at.Title, at.Next.Text) && !OpensParties(at)),
        ("it goes on in the capitals of a title that opens with its kind", at => at.AreUpper && NamesAct(at.Title.Text) && IsPlain(at.Title, at.Next.Text) && !Masthead.IsIssuer(at.Next.Text) && !OpensParties(at)),
        ("it is the subject of a kind alone", IsBareKind),
        ("it stands right below a kind and apart from what follows", at => at.NamesKind && at.IsTitleUpper && at.Next.Gap == 0 && at.Following.Gap > 0 && !at.IsWide && NamedSection.StyleOf(at.Next.Text).Length == 0),
        ("it says what the numbered paper is about", at => at.Next.Gap <= 1 && TitleWeight.IsNumberOfYear(at.Title.Text) && NamesSubject(at.Next.Text)),
        ("it gives the office of the person", at => at.Next.Gap <= 1 && NamesPersonAlone(at.Title) && NamesOfficeAlone(at.Next.Text)),
        ("it names what the parties agree on", at => IsProjectAboveTie(at.Title, at.Next, at.Following)),
        ("it gives the kind of a Chinese title", at => (at.Next.Gap == 0 || (at.Next.Gap == 1 && TitleWeight.OpensSubject(at.Next.Text))) && at.IsWide && Signs.IsWide(at.Title.Text[^1]) && at.Next.Text.Length <= LongestWideLine && KindTable.Default.Find(at.Next.Text).Length > 0 && !at.HasKind),
        ("it is the kind below its adjective", at => IsWordOfKind(at.Title, at.Next)),
        ("it is the meeting that the kind comes from", at => IsKindOfGathering(at.Title, at.Next)),
    ];

    /// <summary>A draft with those below that carry it on, as it would be the title, and how many they are.</summary>
    public static (Draft Draft, int Count) Of(ImmutableArray<Draft> drafts, int first, Func<Draft, Draft, Draft?, bool> isCarriedOn)
    {
        Draft whole = drafts[first];
        int taken = 1;
        while (first + taken < drafts.Length && taken < MostCarried && isCarriedOn(whole, drafts[first + taken], drafts.ElementAtOrDefault(first + taken + 1)))
        {
            whole = new ParagraphDraft([.. whole.Lines, .. drafts[first + taken].Lines], whole.Gap, whole.StartsPage);
            taken++;
        }

        return (whole, taken);
    }

    /// <summary>Why the next lines are still the title: the words go on in them, both are in capitals, or one of the two only names a kind; <see langword="null"/> when no rule says so.</summary>
    public static string? WhyCarriedOn(Draft title, Draft next, Draft? following)
    {
        TitleEnd? at = MayCarryOn(title, next, following) ? new(title, next, following!) : null;
        return at is null ? null : Rules.FirstOrDefault(rule => rule.Holds(at)).Why;
    }

    /// <summary>Whether the next lines are still the title.</summary>
    public static bool CarriesOn(Draft title, Draft next, Draft? following) => WhyCarriedOn(title, next, following) is not null;

    /// <summary>Whether the title is nothing but a kind, and the next lines say in quotation marks or with “on” what it is about.</summary>
    private static bool IsBareKind(TitleEnd at)
    {
        string text = at.Next.Text;
        return at.Next.Gap <= 1 && at.Words <= (KindTable.Default.OpensWithKind(at.Title.Text) ? OpeningWords : 2) && at.HasKind && !at.IsWide && at.IsTitleUpper
            && (text.StartsWith("On ", StringComparison.Ordinal) || text.StartsWith("Of ", StringComparison.Ordinal) || text.StartsWith('О') || text[0] is '«' or '“');
    }

    /// <summary>Whether the words may say what a paper is about whose number stands above them: several, no section, no stage of the paper and no body.</summary>
    private static bool NamesSubject(string text) =>
        text.Length <= LongestCarried && Sentences.StartsUpper(text) && Furniture.CountWords(text) >= FewestOfSubject && NamedSection.StyleOf(text).Length == 0 && Phrases.Default.StartOf("closing-verbs", text).Length == 0 && !Masthead.IsIssuer(text) && !Masthead.IsSession(text);

    /// <summary>Whether the title is one line with a person's name, as pages about office-holders have it.</summary>
    public static bool NamesPersonAlone(Draft title) => title.Lines.Length == 1 && SignatureLine.IsWriter(title.Text) && KindTable.Default.Find(title.Text).Length == 0 && !Masthead.IsIssuer(title.Text);

    /// <summary>Whether the line is nothing but an office: <c>Заместитель Исполнительного секретаря</c>.</summary>
    public static bool NamesOfficeAlone(string text) => text.Length <= LongestCarried && Phrases.Default.Starts("signature-words", text) && SignatureLine.MayBeOffice(text) && !text.Any(char.IsAsciiDigit) && !text.Split(' ').Any(Masthead.IsVerb) && !Headlines.States(text);

    /// <summary>Whether brackets below a kind of a few words hold what is agreed on, and the word that leads to the parties stands alone below: <c>Loan Agreement / (Second Roads Project) / between</c>.</summary>
    private static bool IsProjectAboveTie(Draft title, Draft next, Draft? following) =>
        StandsInBrackets(next.Text) && next.Gap <= 1 && following is not null && Phrases.Default.Holds("words-before-parties", following.Text) && KindTable.Default.Find(title.Text).Length > 0 && title.Text.Split(' ').Length <= OpeningWords;

    /// <summary>Whether the next lines are a subtitle: the years of a plan, an edition, or words behind a dash.</summary>
    private static bool IsSubtitle(Draft title, Draft next) =>
        (next.Gap <= 1 && (StatesYears(next.Text) || NamesEdition(next.Text))) || next.Text.StartsWith("——", StringComparison.Ordinal) || (next.Text[0] is '—' or '–' && Signs.IsWide(title.Text[^1]));

    /// <summary>Whether a title in capitals fills its line, so that the next one in capitals only carries it on.</summary>
    private static bool IsFilled(Draft title, string next) =>
        title.Lines[^1].Text.Length >= ShortestFilled && IsPlain(title, next)
        && (KindTable.Default.Find(title.Text).Length > 0 || TitleWeight.OpensSubject(title.Text) || Phrases.Default.Holds("open-ends", title.Text.Split(' ')[0]));

    /// <summary>Whether the words below a title are no kind, section, number or day, and nothing that it says already.</summary>
    private static bool IsPlain(Draft title, string next) =>
        !RepeatsOnly(title.Text, next) && !Markers.IsRomanAlone(next) && KindTable.Default.FindAlone(next).Length == 0 && NamedSection.StyleOf(next).Length == 0
        && !TitleWeight.IsSymbol(next) && Phrases.Default.StartOf("closing-verbs", next).Length == 0 && !Phrases.Default.Holds("contents-names", next);

    /// <summary>Whether the words open with one that hangs on those before it; an article hangs on none.</summary>
    private static bool HangsOn(string text) => text.Split(' ')[0] is var word && Phrases.Default.Holds("open-ends", word) && !Phrases.Default.Holds("articles", word);

    /// <summary>Whether a line in capitals below a whole title names those who make the act: <c>… AND THEIR ENVIRONMENT / THE GOVERNMENT OF AUSTRALIA AND THE GOVERNMENT OF JAPAN,</c>; in Russian by a noun that no title has in this case.</summary>
    private static bool OpensParties(TitleEnd at) =>
        at.Next.Text[^1] == ',' && !OpenEnds.IsOpen(at.Title.Text) && at.Next.Text.Split(' ')[0] is var word && (Phrases.Default.Holds("articles", word) || Phrases.Default.Holds("makers-of-acts-ru", word));

    /// <summary>Whether the words stand in the title already, as those of a first section do: <c>STATEMENT OF FINDINGS AND CONCLUSIONS / CONCLUSIONS</c>.</summary>
    private static bool RepeatsOnly(string title, string next) => next.Split(' ').All(word => title.Split(' ').Contains(word, StringComparer.Ordinal));

    /// <summary>Whether grammar alone shows that the next lines are still the title: lower case, a word that another must follow, or the subject of an act whose kind stands alone above it.</summary>
    public static bool GoesOn(Draft title, Draft next, Draft? following) => MayCarryOn(title, next, following) && (IsSentenceRunningOn(title, next) || IsSubjectOf(title, next) || NamesOfficeOfSpeaker(title, next) || (title.Lines.Length == 2 && NamesSpeakerAfterKind(title.First.Text) && NamesOccasion(title, next)) || OpensWithHolder(title, next) || NamesHolderApart(title, next, following!) || IsTied(title, next) || IsProjectAboveTie(title, next, following));

    /// <summary>Whether two lines in capitals follow each other, and the lower one opens with a word that hangs on the kind in the upper one: <c>AGREEMENT / BETWEEN …</c></summary>
    private static bool IsTied(Draft title, Draft next) =>
        next.Gap <= 1 && IsUpper(title.Text) && IsUpper(next.Text) && (HangsOn(next.Text) || TitleWeight.OpensSubject(next.Text)) && KindTable.Default.Find(title.Text).Length > 0;

    /// <summary>Whether a Russian kind alone is carried on by whose it is, an office or a body in the genitive: <c>ВЫСТУПЛЕНИЕ / Постоянного представителя …</c>, <c>ЗАЯВЛЕНИЕ / Миссии …</c>, <c>УКАЗ / ПРЕЗИДЕНТА …</c></summary>
    public static bool OpensWithHolder(Draft kind, Draft holder) => holder.Gap <= (IsUpper(kind.Text) && IsUpper(holder.Text) ? 1 : 0) && IsHolder(kind, holder);

    /// <summary>Whether a blank line stands between the kind and its holder, as on covers, and what stands below is no subject, whose act it would be: <c>УСТАВ / (blank) / Ассоциации …</c></summary>
    private static bool NamesHolderApart(Draft kind, Draft holder, Draft following) =>
        holder.Gap == 1 && kind.Lines.Length == 1 && IsUpper(kind.Text) && following.Gap > 0 && !TitleWeight.OpensSubject(following.Text) && KindTable.Default.Find(following.Text).Length == 0 && DatelineText.Read(following.Text) is not { Date.Date.Start.Day: not null } && IsHolder(kind, holder);

    private static bool IsHolder(Draft kind, Draft holder)
    {
        string[] words = holder.Text.Split(' ', 3);
        string word = words[0];
        bool capitals = IsUpper(kind.Text) && IsUpper(holder.Text);
        bool body = IsBodyInGenitive(word) || (capitals && words.Length > 1 && word.Length > LongestEnding && word.EndsWith("ОЙ", StringComparison.Ordinal) && IsBodyInGenitive(words[1]));
        bool office = word.Length > 4 && word[^1] is 'а' or 'я' or 'А' or 'Я' && (HoldsBase("signature-words", word, "ь") || (capitals && HoldsBase("bodies", word, "о")));
        return KindTable.Default.FindAlone(kind.Text).Length > 0 && (office || body || (word.EndsWith("ого", StringComparison.Ordinal) || word.EndsWith("его", StringComparison.Ordinal)));
    }

    /// <summary>Whether the word is a body's noun in the Russian genitive: <c>Ассоциации</c>, <c>ПАЛАТЫ</c>.</summary>
    private static bool IsBodyInGenitive(string word) =>
        word.Length > 4 && char.IsUpper(word[0]) && word.ToLowerInvariant() is var lower && GenitiveEndings.Any(ending => lower.EndsWith(ending.Genitive, StringComparison.Ordinal) && Phrases.Default.Holds("bodies", lower[..^ending.Genitive.Length] + ending.Name));

    /// <summary>Whether two lines in capitals follow each other, and the lower one is nothing but a state's name in the Russian genitive, or opens with an adjective in it, which no section's name does: <c>… ВЕРХОВНОГО СУДА / ГОРНОЙ РЕСПУБЛИКИ</c>.</summary>
    private static bool GoesOnWithState(Draft title, Draft next)
    {
        string[] words = next.Text.Split(' ');
        bool adjective = words.Length > 1 && words[0].Length > LongestEnding && Phrases.Default.List("genitive-endings").Any(ending => words[0].EndsWith(ending, StringComparison.OrdinalIgnoreCase));
        return next.Gap <= 1 && IsUpper(title.Text) && IsUpper(next.Text) && KindTable.Default.Find(title.Text).Length > 0 && KindTable.Default.FindAlone(title.Text).Length == 0 && words.Length <= MostOfState
            && words.Any(word => Phrases.Default.Holds("states-in-genitive", word)) && (adjective || Phrases.Default.Holds("states-in-genitive", words[0]));
    }

    private static bool HoldsBase(string table, string genitive, string ending) => Phrases.Default.Holds(table, genitive[..^1]) || Phrases.Default.Holds(table, genitive[..^1] + ending);

    private static bool IsSubjectOf(Draft kind, Draft subject) =>
        subject.Gap <= 1 && IsUpper(kind.Text) && !kind.Text.Any(char.IsAsciiDigit) && KindTable.Default.FindAlone(kind.Text).Length > 0 && !TitleWeight.IsKindLabel(kind.Text) && TitleWeight.OpensSubject(subject.Text);

    /// <summary>Whether a kind alone stands above the speaker and the line that says where he spoke: <c>REMARKS / Foreign Minister A. Example / At the Conference on …</c></summary>
    public static bool NamesSpeaker(Draft kind, Draft speaker, Draft occasion) =>
        kind.Lines.Length == 1 && KindTable.Default.FindAlone(kind.Text) is "speech" or "statement" or "interview" && speaker is { IsOpen: true, Gap: <= 1, Text.Length: <= LongestCarried } && (Sentences.StartsUpper(speaker.Text) && !Sentences.EndsClause(speaker.Text) && Furniture.CountWords(speaker.Text) > 1)
        && occasion is { IsOpen: true, Gap: 0 } && Phrases.Default.Starts("occasion-openers", occasion.Text);

    /// <summary>Whether the line right below a speech and its speaker gives his office, all in capitals: <c>ADDRESS BY MR. A. LUND / PRESIDENT OF THE LEAGUE …</c></summary>
    private static bool NamesOfficeOfSpeaker(Draft title, Draft next) =>
        next.Gap == 0 && title.Lines.Length == 1 && IsUpper(next.Text) && NamesSpeakerAfterKind(title.Text) && SignatureLine.NamesOffice(next.Text);

    private static bool NamesSpeakerAfterKind(string text) => IsUpper(text) && text.Split(' ') is [var kind, "BY", _, ..] && (KindTable.Default.FindAlone(kind + " by") is "speech" or "statement" || KindTable.Default.FindAlone(kind) is "speech" or "statement");

    private static bool NamesOccasion(Draft title, Draft next) =>
        title.Lines.Length == 2 && next.Gap == 0 && (KindTable.Default.FindAlone(title.First.Text) is "speech" or "statement" or "interview" || NamesSpeakerAfterKind(title.First.Text)) && Phrases.Default.Starts("occasion-openers", next.Text);

    /// <summary>Whether the title so far is a kind alone with the body whose act it is below, and the line says what the act is about: <c>РЕШЕНИЕ / Совета глав … / О Положении …</c></summary>
    private static bool IsSubjectBelowHolder(Draft title, Draft subject, Draft following) =>
        subject.Gap <= 1 && following.Gap > 0 && title.Lines.Length > 1 && KindTable.Default.FindAlone(title.First.Text).Length > 0 && TitleWeight.OpensSubject(subject.Text)
        && KindTable.Default.Find(string.Join(' ', title.Lines.Skip(1).Select(line => line.Text))).Length == 0;

    private static bool IsSentenceRunningOn(Draft title, Draft next)
    {
        bool clause = next.Text.Length > (KindTable.Default.FindAlone(title.Text).Length > 0 ? LongestSubject : LongestCarried) || (OpenEnds.IsOpen(next.Text) && !IsTieAlone(title, next) && !PartyNames.OpenList(title.Text, next.Text)) || TitleWeight.IsKindLabel(next.Text) || NamesSponsor(title, next) || (next.Gap > 0 && TitleWeight.IsStamp(next.Text) && !TitleWeight.IsNumberedOfYear(title.Text));
        return (Sentences.StartsLower(next.Text) && !clause) || OpenEnds.IsOpen(title.Text) || (Signs.IsWide(next.Text[0]) && IsTieAlone(title, next)) || (Signs.IsWide(title.Text[^1]) && OpenEnds.EndsWithWideJoint(title.Text) && next.Gap == 0) || NamesQuoted(title, next) || OpensWithGenitive(title, next) || DateFinder.RunsOver(title.Text, next.Text) || LacksNoun(title, next) || GoesOnWithState(title, next) || GoesOnWithParties(title, next);
    }

    /// <summary>Whether the line right below names a party that the title lacks, or both, or goes on from the verb of closing at its end: <c>Agreement No. 41, Signed / Under Article 25 …</c></summary>
    private static bool GoesOnWithParties(Draft title, Draft next) =>
        next.Gap == 0 && !Signs.IsWide(next.Text[0]) && KindTable.Default.Find(title.Text).Length > 0 && IsPlain(title, next.Text)
        && (PartyNames.AreUnfinished(title.Text) || PartyNames.AreNamedBelow(title.Text, next.Text) || (title.Text.Contains(',', StringComparison.Ordinal) && Phrases.Default.Holds("closing-verbs", title.Text[(title.Text.LastIndexOf(' ') + 1)..])));

    /// <summary>Whether the line below a whole title says who brings the text in: <c>DRAFT RESOLUTION ON … / submitted by the delegation of …</c></summary>
    private static bool NamesSponsor(Draft title, Draft next) => title.Text.Split(' ').Length > OpeningWords && Phrases.Default.Starts("sponsor-openers", next.Text);

    /// <summary>Whether a word that ties two parties stands alone on the line right below, or on covers below a blank line: <c>between</c>, <c>и</c>, <c>与</c>.</summary>
    private static bool IsTieAlone(Draft title, Draft next) =>
        (next.Gap == 0 || (next.Gap == 1 && (Phrases.Default.Holds("words-before-parties", next.Text) ? KindTable.Default.Find(title.Text).Length > 0 : title.Text.Split(' ').Any(word => Phrases.Default.Holds("words-before-parties", word))))) && title.Text.Any(char.IsLetter) && (Phrases.Default.Holds("party-ties", next.Text) || Phrases.Default.Holds("title-ties", next.Text) || Phrases.Default.Holds("words-before-parties", next.Text));

    /// <summary>Whether the next line opens or goes on with the name of an act between marks, which a title of an act about it brings over several lines.</summary>
    private static bool NamesQuoted(Draft title, Draft next) =>
        next.Gap == 0 && KindTable.Default.OpensWithKind(title.Text) && (QuoteIsOpen(title.Text) || (next.Text[0] is '"' or '«' or '“' && KindTable.Default.FindAlone(title.Text).Length == 0));

    /// <summary>Whether a body's name in the Russian genitive opens the next line, whose act the title says it is: <c>О Меморандуме Совета глав / Содружества …</c></summary>
    private static bool OpensWithGenitive(Draft title, Draft next)
    {
        string word = next.Text.Split(' ', 2)[0];
        return next.Gap == 0 && word.Length > 4 && word[^1] is 'а' && !Phrases.Default.Holds("party-nouns", word) && KindTable.Default.OpensWithKind(title.Text) && KindTable.Default.FindAlone(title.Text).Length == 0 && !Sentences.EndsClause(next.Text)
            && (Phrases.Default.Holds("bodies", word[..^1]) || Phrases.Default.Holds("bodies", word[..^1] + "о"));
    }

    private static bool QuoteIsOpen(string text) =>
        text.Count(sign => sign is '"') % 2 == 1 || text.Count(sign => sign is '«') > text.Count(sign => sign is '»') || text.Count(sign => sign is '“') > text.Count(sign => sign is '”') || text.Count(sign => sign is '《') > text.Count(sign => sign is '》');

    /// <summary>Whether two lines in capitals follow each other, or two of a title that opens with its kind, and the upper one ends with an adjective whose noun is still to come: <c>… МЕЖДУ СОЮЗОМ СОВЕТСКИХ / СОЦИАЛИСТИЧЕСКИХ РЕСПУБЛИК …</c></summary>
    private static bool LacksNoun(Draft title, Draft next)
    {
        string word = title.Text[(title.Text.LastIndexOf(' ') + 1)..];
        return next.Gap <= 1 && word.Length > LongestEnding && ((IsUpper(title.Text) && IsUpper(next.Text)) || (next.Gap == 0 && NamesAct(title.Text) && Sentences.StartsUpper(next.Text))) && Phrases.Default.List("case-endings").Any(ending => word.EndsWith(ending, StringComparison.OrdinalIgnoreCase));
    }

    private static bool MayCarryOn(Draft title, Draft next, Draft? following)
    {
        string text = next.Text;
        return next.IsOpen && following is not null && text.Length <= (KindTable.Default.FindAlone(title.Text).Length > 0 ? LongestSubject : LongestNext) && title.Text.Length <= Longest && (!EndsClause(text) || EndsWithStop(title, text) || PartyNames.OpenList(title.Text, text)) && (!EndsClause(title.Text) || PartyNames.AreListed(title.Text) || (TitleWeight.IsNumberedOfYear(title.Text) && Phrases.Default.Starts("adopted-participles", text)))
            && (DatelineText.Read(text) is null || PartyNames.GoOnWithPlace(title.Text, text) || (IsUpper(text) && IsUpper(title.Text) && TitleWeight.OpensSubject(title.Text) && Phrases.Default.Starts("act-day-words", text)) || (Sentences.StartsLower(text) && ((Sentences.StartsLower(following.Text) && DatelineText.Read(following.Text) is null) || Phrases.Default.Find("amending-words", title.Text).Length > 0))) && (!StandsInBrackets(text) || IsProjectAboveTie(title, next, following))
            && Markers.Read(text).Kind == MarkerKind.None && !PageFacts.Are(text) && !PreambleCuts.Opens(text) && !Phrases.Default.Holds("contents-names", text) && !NamedSection.CountsNote(text) && !(next.Gap > 0 && OpensAgain(title.Text, next.Text));
    }

    /// <summary>Whether the lower words begin as the title does, anew below blank lines, as under a title page or a table of contents.</summary>
    public static bool OpensAgain(string title, string next) =>
        next.Split(' ') is { Length: >= OpeningWords } words && title.Split(' ').Take(OpeningWords).SequenceEqual(words.Take(OpeningWords), StringComparer.OrdinalIgnoreCase);

    /// <summary>Whether a stop ends the last line of a title in capitals, as lists of treaties print it: <c>AGREEMENT REGARDING … AND THE CUTTING OF RUSHES / IN THE GOTTESKOOG.</c></summary>
    private static bool EndsWithStop(Draft title, string next) => next[^1] == '.' && next.Length <= LongestCarried && !Markers.IsRomanAlone(next.Split(' ')[^1].TrimEnd('.')) && IsUpper(next) && IsUpper(title.Text) && NamesAct(title.Text);

    /// <summary>Whether a kind stands among the first words.</summary>
    private static bool NamesAct(string title) => KindTable.Default.OpensWithKind(title) || KindTable.Default.Find(string.Join(' ', title.Split(' ').Take(OpeningWords))).Length > 0;

    /// <summary>Whether words end a clause; a comma or a year's abbreviation ends none where a title in capitals fills its lines.</summary>
    private static bool EndsClause(string text) => Sentences.EndsClause(text) && !((text[^1] == ',' || text.EndsWith(" Г.", StringComparison.Ordinal)) && IsUpper(text));

    /// <summary>Whether an adjective alone stands right above the kind that it goes with: <c>Joint / Statement on …</c></summary>
    public static bool IsWordOfKind(Draft word, Draft kind) => kind.Gap == 0 && Phrases.Default.Holds("words-of-kinds", word.Text) && KindTable.Default.OpensWithKind(kind.Text);

    /// <summary>Whether a kind alone stands right above the name of the meeting that it comes from: <c>Chair's Summary / Ministerial Meeting on …</c></summary>
    public static bool IsKindOfGathering(Draft kind, Draft meeting) =>
        meeting.Gap <= 1 && KindTable.Default.FindAlone(kind.Text).Length > 0 && Sentences.StartsUpper(meeting.Text) && KindTable.Default.Find(meeting.Text).Length == 0 && !Masthead.IsIssuer(meeting.Text)
        && Phrases.Default.Find("gathering-words", string.Join(' ', meeting.Text.Split(' ').Take(OpeningWords))).Length > 0;

    /// <summary>Whether brackets hold the whole line: what is said of the text, such as who approved it and when.</summary>
    public static bool StandsInBrackets(string text) => text[0] is '(' or '（' or '[' && text[^1] is ')' or '）' or ']' && !StatesYears(text) && !NamesEdition(text);

    /// <summary>Whether brackets say which edition or stage of a Chinese act this is: <c>（试行）</c>, <c>（2021年版）</c>.</summary>
    private static bool NamesEdition(string text) =>
        text.Length <= LongestEdition && text[0] is '（' or '(' && text[^1] is '）' or ')' && Phrases.Simplified(text[1..^1]) is var stage && Phrases.Default.List("edition-words-zh").Any(word => stage.EndsWith(word, StringComparison.Ordinal));

    /// <summary>Whether brackets hold nothing but the years that a plan is for: <c>（2023—2025年）</c>, <c>(2021–2025)</c>.</summary>
    private static bool StatesYears(string text) =>
        text.Length is > 8 and <= LongestYears && text.Count(char.IsAsciiDigit) == 8 && text[1..^1].All(sign => char.IsAsciiDigit(sign) || sign is ' ' or '年' or '-' or '–' or '—' or '至' || char.IsLower(sign));

    /// <summary>Whether words are written in capitals.</summary>
    public static bool IsUpper(string text) => text.Any(char.IsUpper) && !text.Replace(" No. ", " ", StringComparison.Ordinal).Any(char.IsLower);
}
