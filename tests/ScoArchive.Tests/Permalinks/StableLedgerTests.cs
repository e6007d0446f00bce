using FsCheck;
using FsCheck.Fluent;
using ScoArchive.Core.Conversion;
using ScoArchive.Core.Diagnostics;
using ScoArchive.Core.Permalinks;

namespace ScoArchive.Tests.Permalinks;

/// <summary>
/// Whatever happens to a text, the ledger that a build writes is the one that the next build finds right, and no id of it is
/// dropped or leads nowhere. The texts are made of few words, so that copies and likenesses abound.
/// </summary>
public sealed class StableLedgerTests
{
    private const int EditKinds = 11;

    private static readonly string[] Vocabulary = ["trade", "states", "peace", "the", "of", "shall", "act", "all"];

    [Fact]
    public void A_second_build_changes_nothing_in_texts_of_few_words() =>
        Prop.ForAll(Texts().ToArbitrary(), Edits().ToArbitrary(), Holds).Check(PropertyRun.Times(400));

    [Fact]
    public void A_second_build_changes_nothing_in_published_texts() =>
        Prop.ForAll(Gen.Elements(FrozenTexts.Names.AsEnumerable()).ToArbitrary(), Edits().ToArbitrary(), (name, edits) =>
            Holds([.. FrozenTexts.Read(name).Take(20).Select(block => block is HeadingBlock ? "# " + block.Text : block.Text)], edits)).Check(PropertyRun.Times(100));

    private static Gen<string> Words(int most) => Gen.Choose(1, most).SelectMany(count => Gen.Elements(Vocabulary).ListOf(count)).Select(words => string.Join(' ', words));

    private static Gen<string> Lines() => Gen.Frequency((1, Words(2).Select(words => "# " + words)), (4, Words(9)));

    private static Gen<string[]> Texts() => Gen.Choose(1, 7).SelectMany(count => Lines().ListOf(count)).Select(lines => lines.ToArray());

    private static Gen<(int Kind, int Place, int Other, string Words)[]> Edits() => Gen.Choose(1, 8).SelectMany(count =>
        (from kind in Gen.Choose(0, EditKinds - 1) from place in Gen.Choose(0, 1000) from other in Gen.Choose(0, 1000) from words in Lines()
         select (kind, place, other, words)).ListOf(count)).Select(edits => edits.ToArray());

    private static void Holds(string[] lines, (int Kind, int Place, int Other, string Words)[] edits)
    {
        Revision revision = Publish(Revision.First(lines));
        foreach ((int kind, int place, int other, string words) in edits)
        {
            Ledger before = revision.Assignment.Ledger;
            if (kind == EditKinds - 1)
            {
                revision = Decide(revision, place, other);
                continue;
            }

            lines = Edit(lines, kind, place, other, words);
            revision = Publish(revision.Then(lines));
            AssertKept(before, revision.Assignment);
        }
    }

    private static string[] Edit(string[] lines, int kind, int place, int other, string words)
    {
        List<string> text = [.. lines];
        int at = place % text.Count;
        int to = other % text.Count;
        string line = text[at];
        switch (kind)
        {
            case 0:
                text[at] = Reworded(line, other, words);
                break;
            case 1 when text.Count > 1:
                text.RemoveAt(at);
                break;
            case 2 when at + 1 < text.Count:
                text[at] = line + " " + Bare(text[at + 1]);
                text.RemoveAt(at + 1);
                break;
            case 3 when line.LastIndexOf(' ') is > 2 and var cut:
                text[at] = line[..cut];
                text.Insert(at + 1, line[(cut + 1)..]);
                break;
            case 4:
                text.RemoveAt(at);
                text.Insert(to, line);
                break;
            case 5:
                text.Insert(at, words);
                break;
            case 6:
                text.Insert(to, line);
                break;
            case 7:
                text[at] = line.StartsWith("# ", StringComparison.Ordinal) ? line[2..] : "# " + line;
                break;
            case 8 when text.Count > 1:
                text[to] = Reworded(text[to], place, words);
                text.RemoveAt(at);
                break;
            case 9:
                text = [.. text.Select((each, i) => Bare(each) == Bare(line) ? Reworded(each, i, Bare(words)) : each)];
                break;
            default:
                text.Reverse();
                break;
        }

        return [.. text];
    }

    private static string Bare(string line) => line.StartsWith("# ", StringComparison.Ordinal) ? line[2..] : line;

    private static string Reworded(string line, int place, string words)
    {
        string[] parts = line.Split(' ');
        parts[^(1 + (place % Math.Max(1, parts.Length - 1)))] = Bare(words).Split(' ')[0];
        return string.Join(' ', parts);
    }

    // An editor withdraws one paragraph and takes it out, or says that an id is another's alias.
    private static Revision Decide(Revision revision, int place, int other)
    {
        LedgerEntry[] undecided = [.. revision.Assignment.Ledger.Entries.Where(entry => entry.State != LedgerState.Current
            && revision.Decisions.Withdrawn.All(item => item.Id != entry.Id) && revision.Decisions.Aliases.All(item => item.Id != entry.Id))];
        if (undecided.Length == 0)
        {
            return revision;
        }

        string id = undecided[place % undecided.Length].Id.Value;
        string target = revision.Assignment.Blocks[other % revision.Assignment.Blocks.Length].Id.Value;
        return Publish((other % 2 == 0 ? revision.Withdraw(id) : revision.Alias(id, target)).Then(revision.Blocks));
    }

    // What the build asks is answered as an editor may: words that stand again are no longer withdrawn, lost ones are.
    private static Revision Publish(Revision revision)
    {
        string[] stand = [.. revision.Assignment.Diagnostics.Where(problem => problem.Code == PermalinkCodes.BadDecision).Select(problem => problem.Message.Split(' ')[0])];
        Revision allowed = stand.Length == 0 ? revision : revision.Allow(stand);
        string[] asked = [.. allowed.Assignment.Changes.Where(change => change.What == "lost").Select(change => change.Id.Value)];
        Revision answered = asked.Length == 0 ? allowed : allowed.Answer(asked);
        Diagnostic[] problems = [.. answered.Assignment.Diagnostics];
        Assert.True(problems.Length == 0, string.Join('\n', problems.AsEnumerable()));
        Revision again = answered.Then(answered.Blocks);
        Assert.Equal(Revision.FilesOf(answered.Assignment.Ledger), Revision.FilesOf(again.Assignment.Ledger));
        Assert.Empty(again.Assignment.Diagnostics);
        Assert.Empty(again.Assignment.Changes);
        return answered;
    }

    private static void AssertKept(Ledger before, PermalinkAssignment after)
    {
        Dictionary<BlockId, LedgerEntry> entries = after.Ledger.Entries.ToDictionary(entry => entry.Id);
        HashSet<BlockId> answering = [.. after.Blocks.Select(block => block.Id), .. after.Notices.Withdrawn.Select(withdrawn => withdrawn.Id)];
        Assert.All(before.Entries, entry => Assert.Contains(entry.Id, entries));
        Assert.All(after.Notices.Aliases, alias => Assert.Contains(alias.Target, answering));
        Assert.Equal(after.Blocks.Length, after.Blocks.Select(block => block.Id).Distinct().Count());
        Assert.Empty(before.History.Select(version => (version.Id, version.Fingerprint)).Except(after.Ledger.History.Select(version => (version.Id, version.Fingerprint))));
    }
}
