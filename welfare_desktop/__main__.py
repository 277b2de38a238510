"""Where every process of the program starts, the helper processes too: nothing is imported at the top."""


def main() -> int:
    """Start the window, or a subcommand when one is named."""
    import sys

    arguments = sys.argv[1:]
    if arguments and not arguments[0].startswith("--office"):
        from welfare_desktop import cli

        return cli.main(arguments)
    from welfare_desktop import app

    return app.main(sys.argv)


if __name__ == "__main__":
    from multiprocessing import freeze_support

    freeze_support()
    raise SystemExit(main())
