using ScoArchive.Tests.Commands;

namespace ScoArchive.Tests.Machine;

/// <summary>A user of the machine who owns nothing.</summary>
internal static class OtherUser
{
    private const string Id = "65534";

    /// <summary>The words that run a command as this user.</summary>
    public static string[] Prefix { get; } = ["setpriv", "--reuid=" + Id, "--regid=" + Id, "--clear-groups"];

    /// <summary>Gives this user a folder with all that is in it.</summary>
    public static void Give(string folder) => Shell.Run("chown", "-R", Id + ":" + Id, folder);

    /// <summary>Whether this user can run the program.</summary>
    public static bool CanRunProgram() => Shell.Try("setpriv", [.. Prefix[1..], "test", "-r", BuiltProgram.Path]).ExitCode == 0;
}
