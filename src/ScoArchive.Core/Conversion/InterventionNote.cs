using System.Collections.Immutable;
using System.Globalization;

namespace ScoArchive.Core.Conversion;

/// <summary>Why a change was made: a reason that the program can say in any language, or an editor's own words.</summary>
/// <param name="Reason">The reason.</param>
/// <param name="Values">What stands in the places of its words; for an editor's words those alone.</param>
public sealed record InterventionNote(NoteReason Reason, ImmutableArray<string> Values)
{
    /// <summary>A reason without places.</summary>
    public static InterventionNote Of(NoteReason reason) => new(reason, []);

    /// <summary>A reason with its places filled.</summary>
    public static InterventionNote Of(NoteReason reason, params IEnumerable<string> values) => new(reason, [.. values]);

    /// <summary>An editor's own words.</summary>
    public static InterventionNote ByEditor(string words) => new(NoteReason.Editors, [words]);

    /// <summary>Whether the reason and its values are the same.</summary>
    public bool Equals(InterventionNote? other) => other is not null && Reason == other.Reason && Values.SequenceEqual(other.Values);

    /// <inheritdoc/>
    public override int GetHashCode() => Values.Aggregate((int)Reason, HashCode.Combine);

    /// <summary>The words in English, as data has them.</summary>
    public override string ToString() => Reason == NoteReason.Editors
        ? Values[0]
        : string.Format(CultureInfo.InvariantCulture, NoteWords.Of(Reason), [.. Values]).TrimEnd();
}
