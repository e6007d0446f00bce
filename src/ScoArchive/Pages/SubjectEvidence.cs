using System.Collections.Immutable;
using ScoArchive.Core.Archive;
using ScoArchive.Core.Echoes;
using ScoArchive.Core.Indices;
using ScoArchive.Core.Vocabulary;

namespace ScoArchive.Pages;

/// <summary>Says what shows that paragraphs belong to a subject; holds all that it needs beside them.</summary>
public abstract record SubjectEvidence
{
    /// <summary>The words of a paragraph that show it.</summary>
    public abstract IEnumerable<EvidenceWords> In(Passage passage);
}

/// <summary>Words of a paragraph that show why it is on a subject's pages.</summary>
/// <param name="Start">Index of their first character.</param>
/// <param name="Words">The words.</param>
/// <param name="Saying">Key of the text that says them beside the paragraph; empty for none.</param>
/// <param name="IsSaidIfMarked">Whether it says them even where they are in sight and marked.</param>
public readonly record struct EvidenceWords(int Start, string Words, string Saying = "", bool IsSaidIfMarked = false);

/// <summary>What shows a topic: its terms.</summary>
/// <param name="Slug">The topic.</param>
public sealed record EvidenceOfTopic(string Slug) : SubjectEvidence
{
    /// <inheritdoc/>
    public override IEnumerable<EvidenceWords> In(Passage passage) => TopicIndex.EvidenceIn(passage, Slug).Select(mention => new EvidenceWords(mention.Start, mention.Words));
}

/// <summary>What shows a state: where it acts, the words that show that; elsewhere the words that name it.</summary>
/// <param name="Iso">The state.</param>
public sealed record EvidenceOfState(string Iso) : SubjectEvidence
{
    /// <inheritdoc/>
    public override IEnumerable<EvidenceWords> In(Passage passage) => StateIndex.RolesIn(passage, Iso).Select(role => new EvidenceWords(role.Start, role.Words, "role." + role.Role))
        .Concat(StateIndex.MentionsIn(passage, Iso).Select(mention => new EvidenceWords(mention.Start, mention.Words, mention.Via == MentionVia.Name ? "" : "via." + mention.Via)));
}

/// <summary>What shows a phrase: each document's wording, said once however often it is there.</summary>
/// <param name="Uses">Where it occurs.</param>
public sealed record EvidenceOfFormula(ImmutableArray<FormulaUse> Uses) : SubjectEvidence
{
    /// <inheritdoc/>
    public override IEnumerable<EvidenceWords> In(Passage passage)
    {
        var said = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        return Uses.Where(use => use.Id == passage.Block.Id && use.Document == passage.Document.Document.Slug.Value)
            .Select(use => new EvidenceWords(use.Start, use.Words, said.Add(use.Words) ? "formula.wording" : "", IsSaidIfMarked: true));
    }
}
