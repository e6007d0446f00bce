using ScoArchive.Core.Conversion;

namespace ScoArchive.Strings;

/// <summary>Says in the interface's language why a change was made; what an editor wrote stays as it is.</summary>
/// <param name="text">The interface's words.</param>
public sealed class NoteFormatter(InterfaceText text)
{
    /// <summary>The reason in words.</summary>
    public string Describe(InterventionNote note) => note.Reason == NoteReason.Editors
        ? note.Values[0]
        : text.Format("note." + note.Reason, [.. note.Values]).TrimEnd();
}
