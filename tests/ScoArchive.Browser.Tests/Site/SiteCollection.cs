namespace ScoArchive.Browser.Tests.Site;

/// <summary>Tests that share one built site and one browser.</summary>
[CollectionDefinition(Name)]
public sealed class SiteCollection : ICollectionFixture<BuiltSite>
{
    public const string Name = "built site";
}
