namespace ScoArchive.Core.Conversion;

/// <summary>An editor's statement that seed lines are not running text.</summary>
/// <param name="FirstLine">First seed line.</param>
/// <param name="LastLine">Last seed line.</param>
/// <param name="Words">The words inside those lines that are meant; empty for whole lines.</param>
/// <param name="Kind">What the lines are instead; one of the kinds that set words aside.</param>
/// <param name="Reason">Why, in words for readers.</param>
/// <param name="RecordLine">Line of the record that states it, for messages.</param>
public sealed record SetAside(
    int FirstLine,
    int LastLine,
    string Words,
    InterventionKind Kind,
    string Reason,
    int RecordLine);
