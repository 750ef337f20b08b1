@echo off
rem Starts Trellis; builds it first when it is not built or a source has changed.
setlocal
set "JDK="
for %%J in ("%JAVA_HOME%" "%JDK25_HOME%") do call :try "%%~J"
for /f "delims=" %%J in ('where javac 2^>nul') do call :try "%%~dpJ.."
for /d %%J in ("%ProgramFiles%\Eclipse Adoptium\jdk-25*" "%ProgramFiles%\Java\jdk-25*" "%ProgramFiles%\Microsoft\jdk-25*" "%ProgramFiles%\Zulu\zulu-25*" "%ProgramFiles%\Amazon Corretto\jdk25*" "%USERPROFILE%\.jdks\*25*") do call :try "%%~J"
if not defined JDK (
  echo trellis: needs a JDK 25, which was not found: install one ^(for example Temurin 25^) or set JAVA_HOME to it 1>&2
  exit /b 2
)
set "JAVA_HOME=%JDK%"
"%JDK%\bin\java" "%~dp0build\Launch.java" "%~dp0." %*
exit /b %ERRORLEVEL%

:try
if defined JDK exit /b 0
if not exist "%~1\bin\javac.exe" exit /b 0
rem The dot stands for the quotation mark, which would end the argument here.
findstr /b /r /c:"JAVA_VERSION=.25" "%~1\release" >nul 2>&1 && set "JDK=%~1"
exit /b 0
