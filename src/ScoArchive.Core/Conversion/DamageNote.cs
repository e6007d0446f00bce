using ScoArchive.Core.Seeds;

namespace ScoArchive.Core.Conversion;

/// <summary>What readers are told about a place where a letter is lost.</summary>
public static class DamageNote
{
    /// <summary>What happened there.</summary>
    /// <param name="place">The place.</param>
    /// <param name="reason">Why the text is published so; empty where nobody was asked.</param>
    public static InterventionNote Of(DamagedPlace place, string reason) => place.Bytes.Length switch
    {
        0 => InterventionNote.Of(NoteReason.LostBefore),
        2 => InterventionNote.Of(NoteReason.UnreadableByte, place.Bytes, reason),
        _ => InterventionNote.Of(NoteReason.UnreadableBytes, place.Bytes, reason),
    };
}
