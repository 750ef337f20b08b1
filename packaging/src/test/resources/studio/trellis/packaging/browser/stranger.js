document.getElementById('inner').src = new URLSearchParams(location.search).get('course');
